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
})
