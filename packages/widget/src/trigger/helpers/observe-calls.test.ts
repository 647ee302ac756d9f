import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { observeCalls } from './observe-calls.js'

const stack = (): { push: (...items: number[]) => number } => [] as number[]

describe('observeCalls', () => {
  it('leaves the object as it was, whatever the order in which several go', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.boolean(), (order, own) => {
        const object = stack()
        if (own) object.push = object.push.bind(object)
        const { push } = object
        const signals = [0, 1, 2, 3].map(() => new AbortController())
        const heard = signals.map(() => vi.fn())
        for (const [at, { signal }] of signals.entries()) observeCalls(object, 'push', signal, heard[at] as never)
        expect(object.push(7, 8)).toBe(2)
        for (const hear of heard) expect(hear.mock.calls).toEqual([[[7, 8]]])
        for (const [gone, at] of order.entries()) {
          signals[at]?.abort()
          object.push(9)
          for (const late of order.slice(gone + 1)) expect(heard[late]).toHaveBeenCalledTimes(2 + gone)
          for (const early of order.slice(0, gone + 1)) expect(heard[early]?.mock.calls.length).toBeLessThan(2 + gone)
        }
        expect(Object.hasOwn(object, 'push')).toBe(own)
        expect(object.push).toBe(push)
      }),
    )
  })

  it('only goes silent where somebody else has wrapped it since', () => {
    const object = stack()
    const leaving = new AbortController()
    const see = vi.fn()
    observeCalls(object, 'push', leaving.signal, see)
    const ours = object.push
    const theirs = (...items: number[]): number => ours.apply(object, items)
    object.push = theirs
    leaving.abort()
    expect(object.push).toBe(theirs)
    expect(object.push(1)).toBe(1)
    expect(see).not.toHaveBeenCalled()
  })

  it('hears what a later method is called with, and once where that calls the former one', () => {
    const object = stack()
    const leaving = new AbortController()
    const see = vi.fn()
    observeCalls(object, 'push', leaving.signal, see)
    const former = object.push
    const wrapped = (...items: number[]): number => former.apply(object, items)
    object.push = wrapped
    expect(object.push(1)).toBe(1)
    expect(see.mock.calls).toEqual([[[1]]])
    const forwards = (): number => 0
    object.push = forwards
    expect(object.push(2)).toBe(0)
    expect(see).toHaveBeenCalledTimes(2)
    leaving.abort()
    expect(Object.getOwnPropertyDescriptor(object, 'push')).toMatchObject({ value: forwards, writable: true })
  })

  it('hears a call that throws, and lets it throw', () => {
    const object = {
      push(): void {
        throw new Error('theirs')
      },
    }
    const see = vi.fn()
    observeCalls(object, 'push', new AbortController().signal, see)
    expect(() => object.push()).toThrow('theirs')
    expect(see).toHaveBeenCalledTimes(1)
  })

  it('leaves alone what cannot be changed, and what an instance has of its own', () => {
    const frozen = Object.freeze(stack())
    observeCalls(frozen, 'push', new AbortController().signal, vi.fn())
    const leaving = new AbortController()
    const see = vi.fn()
    const kind = { push: (...items: number[]): number => items.length }
    observeCalls(kind, 'push', leaving.signal, see)
    const one = Object.create(kind)
    const two = Object.create(kind)
    one.push = () => 9
    expect([one.push(1), two.push(1, 2)]).toEqual([9, 2])
    expect(see.mock.calls).toEqual([[[1, 2]]])
    leaving.abort()
    expect([Object.hasOwn(one, 'push'), Object.hasOwn(two, 'push')]).toEqual([true, false])
  })
})
