import { describe, expect, it } from 'vitest'
import { createRateLimit } from './create-rate-limit.js'

describe('createRateLimit', () => {
  it('lets a burst pass and then one for each interval', () => {
    const take = createRateLimit({ perSecond: 2, burst: 3 })
    expect([0, 0, 0, 0].map((now) => take('shop', now))).toEqual([0, 0, 0, 1])
    expect(take('shop', 499)).toBe(1)
    expect(take('shop', 500)).toBe(0)
    expect(take('shop', 500)).toBe(1)
  })

  it('tells how long to wait in whole seconds', () => {
    const take = createRateLimit({ perSecond: 0.1, burst: 1 })
    expect([take('shop', 0), take('shop', 0), take('shop', 4000)]).toEqual([0, 10, 6])
  })

  it('keeps the projects apart', () => {
    const take = createRateLimit({ perSecond: 1, burst: 1 })
    expect([take('a', 0), take('b', 0), take('a', 0)]).toEqual([0, 0, 1])
  })

  it('never holds more than a burst, and survives a clock that goes back', () => {
    const take = createRateLimit({ perSecond: 1, burst: 2 })
    expect([take('a', 1e9), take('a', 0), take('a', 0)]).toEqual([0, 0, 1])
    expect([take('a', 1e12), take('a', 1e12), take('a', 1e12)]).toEqual([0, 0, 1])
  })
})
