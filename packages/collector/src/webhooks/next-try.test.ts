import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextTry } from './next-try.js'

describe('nextTry', () => {
  it.each([
    [1, 5_000],
    [2, 15_000],
    [3, 45_000],
    [5, 405_000],
    [9, 21_600_000],
    [50, 21_600_000],
  ])('waits after try %i for about %i ms', (attempts, delayMs) => {
    const middle = nextTry({ attempts, createdAt: 0, now: 0, random: 0.5 })
    expect(middle).toBe(delayMs)
  })

  it('spreads by a quarter at most and gives up after three days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
        const middle = nextTry({ attempts, createdAt: 0, now: 0, random: 0.5 }) ?? 0
        const due = nextTry({ attempts, createdAt: 0, now: 0, random }) ?? 0
        expect(Math.abs(due - middle)).toBeLessThanOrEqual(middle / 4 + 1)
      }),
    )
    expect(nextTry({ attempts: 9, createdAt: 0, now: 3 * 86_400_000 - 1, random: 0 })).toBeUndefined()
  })

  it('tries for about three days altogether', () => {
    let now = 0
    let attempts = 0
    for (;;) {
      attempts += 1
      const due = nextTry({ attempts, createdAt: 0, now, random: 0.5 })
      if (due === undefined) break
      now = due
    }
    expect(now).toBeGreaterThan(2.5 * 86_400_000)
    expect(attempts).toBeLessThan(25)
  })
})
