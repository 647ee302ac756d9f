import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retryDelay } from './retry-delay.js'

describe('retryDelay', () => {
  it.each([
    [0, 1],
    [1, 2],
    [2, 4],
    [7, 128],
    [8, 256],
    [9, 300],
    [18, 300],
    [19, 3600],
    [500, 3600],
  ])('after %i earlier failures waits at most %i s and at least half of it', (before, most) => {
    expect(retryDelay(before, 503, 0)).toBe(most / 2)
    expect(retryDelay(before, 503, 1)).toBe(most)
  })

  it.each([401, 403, 404, 410, 413, 451])('gives an hour to a status %i that has come five times', (status) => {
    expect(retryDelay(3, status, 1)).toBe(8)
    expect(retryDelay(4, status, 1)).toBe(3600)
  })

  it.each([undefined, 200, 204, 302, 400, 402, 408, 409, 411, 418, 429, 500, 502, 503, 504])(
    'goes on doubling after a status %s',
    (status) => {
      expect(retryDelay(4, status, 1)).toBe(16)
    },
  )

  it('never waits less than half a second, nor more than an hour', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (before, status, random) => {
          const delay = retryDelay(before, status, random)
          expect(delay).toBeGreaterThanOrEqual(0.5)
          expect(delay).toBeLessThanOrEqual(3600)
        },
      ),
    )
  })
})
