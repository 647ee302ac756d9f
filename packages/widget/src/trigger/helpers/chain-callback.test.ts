// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTriggerPage, type TriggerPage } from '../../../test/trigger-page.js'
import { defineTrigger } from '../define-trigger.js'

type ChainCallback = typeof import('./chain-callback.js').chainCallback
type Slot = Record<string, ((...details: unknown[]) => unknown) | undefined>

let page: TriggerPage
let copies: [ChainCallback, ChainCallback]

let stops: (() => void)[] = []

const hear = (slot: object, hear: (details: readonly unknown[]) => void, chainCallback: ChainCallback = copies[0]) => {
  const stop = page.start(defineTrigger('test', [], (_, env) => chainCallback(env, slot, 'onClose', hear)))
  stops.push(stop)
  return stop
}

const check = () => page.scriptLoads()

beforeEach(async () => {
  page = createTriggerPage()
  vi.resetModules()
  const { chainCallback } = await import('./chain-callback.js')
  vi.resetModules()
  copies = [chainCallback, (await import('./chain-callback.js')).chainCallback]
  vi.useFakeTimers()
})

afterEach(() => {
  for (const stop of stops) stop()
  stops = []
  expect(page.left()).toEqual({ listeners: 0, timers: 0 })
  page.restore()
  vi.useRealTimers()
})

describe('chainCallback', () => {
  it('runs the function of the page first, with its this, arguments and return value', () => {
    const order: unknown[] = []
    const slot: Slot = {
      onClose(this: unknown, ...details) {
        order.push(this, ...details)
        return 'kept'
      },
    }
    const former = slot.onClose
    const stop = hear(slot, (details) => order.push('ours', ...details))
    expect(slot.onClose?.(1, 2)).toBe('kept')
    expect(order).toEqual([slot, 1, 2, 'ours', 1, 2])
    stop()
    expect(slot.onClose).toBe(former)
  })

  it('creates a missing slot and takes it away again', () => {
    const slot: Slot = {}
    const ours = vi.fn()
    const stop = hear(slot, ours)
    expect(slot.onClose?.()).toBeUndefined()
    expect(ours).toHaveBeenCalledTimes(1)
    stop()
    stop()
    expect(Object.keys(slot)).toEqual([])
  })

  it('lets an inherited function come to light again', () => {
    const slot: Slot = Object.create({ onClose: () => 'inherited' })
    const stop = hear(slot, () => {})
    expect(slot.onClose?.()).toBe('inherited')
    stop()
    expect(Object.hasOwn(slot, 'onClose')).toBe(false)
  })

  it('hears a call whose function throws, and lets the error surface', () => {
    const ours = vi.fn()
    const slot: Slot = {
      onClose() {
        throw new Error('the page')
      },
    }
    hear(slot, ours)
    expect(() => slot.onClose?.()).toThrow('the page')
    expect(ours).toHaveBeenCalledTimes(1)
  })

  it('keeps an error of its own from the page', () => {
    const slot: Slot = { onClose: () => 'kept' }
    hear(slot, () => {
      throw new Error('ours')
    })
    expect(slot.onClose?.()).toBe('kept')
    expect(page.log).toEqual(['onClose: Error: ours'])
  })

  it('follows a slot that the page fills later', () => {
    const slot: Slot = {}
    const ours = vi.fn()
    const site = vi.fn()
    const stop = hear(slot, ours)
    slot.onClose = site
    check()
    slot.onClose()
    expect([site.mock.calls.length, ours.mock.calls.length]).toEqual([1, 1])
    stop()
    expect(slot.onClose).toBe(site)
  })

  it('hears one call once when the page has wrapped it and was wrapped again', () => {
    const slot: Slot = {}
    const ours = vi.fn()
    const stop = hear(slot, ours)
    const first = slot.onClose
    const site = vi.fn(() => first?.())
    slot.onClose = site
    check()
    slot.onClose()
    expect([site.mock.calls.length, ours.mock.calls.length]).toEqual([1, 1])
    stop()
    slot.onClose()
    expect([site.mock.calls.length, ours.mock.calls.length]).toEqual([2, 1])
    expect(slot.onClose).toBe(site)
  })

  it('only passes on where the page has wrapped it', () => {
    const site = vi.fn(() => 'kept')
    const slot: Slot = { onClose: site }
    const ours = vi.fn()
    const stop = hear(slot, ours)
    const wrapped = slot.onClose
    const around = () => wrapped?.()
    slot.onClose = around
    stop()
    expect(slot.onClose()).toBe('kept')
    expect(slot.onClose).toBe(around)
    expect(ours).not.toHaveBeenCalled()
  })

  it.each([
    [0, 1],
    [1, 0],
  ])('lets two copies of EaseKit share a slot, the one that leaves first being %i', (first, second) => {
    const site = vi.fn()
    const slot: Slot = { onClose: site }
    const ours = [vi.fn(), vi.fn()]
    const stops = copies.map((chain, index) => hear(slot, ours[index]!, chain))
    const top = slot.onClose
    for (let index = 0; index < 9; index++) check()
    expect(slot.onClose).toBe(top)
    slot.onClose?.()
    expect([site, ...ours].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1])
    stops[first]?.()
    slot.onClose?.()
    expect(ours[first]).toHaveBeenCalledTimes(1)
    expect(ours[second]).toHaveBeenCalledTimes(2)
    stops[second]?.()
    expect(slot.onClose).toBe(site)
    expect(page.left()).toEqual({ listeners: 0, timers: 0 })
  })

  it('leaves a slot that cannot be written alone', () => {
    const site = () => 'kept'
    const slot: Slot = Object.freeze({ onClose: site })
    const stop = hear(slot, () => {})
    expect(slot.onClose?.()).toBe('kept')
    stop()
    expect(slot.onClose).toBe(site)
  })
})
