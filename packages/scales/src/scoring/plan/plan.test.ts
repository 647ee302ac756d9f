import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binary, ces2, type Scale } from '../../index.js'
import type { Level } from '../interval/level.js'
import { score } from '../score.js'
import { planMean } from './plan-mean.js'
import { planShare } from './plan-share.js'
import { planTwoShares } from './plan-two-shares.js'

/** How far the interval reaches that is drawn once the answers are in. */
const reachOf = (histogram: number[], scale: Scale, preset: string, level?: Level) => {
  const { value, interval } = score(scale, preset, histogram, { level })
  return Math.max(interval!.high - value!, value! - interval!.low)
}

describe('planShare', () => {
  it('plans for the interval that is drawn, however the share is rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 99, noNaN: true }),
        fc.double({ min: 1, max: 25, noNaN: true }),
        fc.constantFrom(0.9 as const, 0.95 as const, 0.99 as const),
        (percent, halfWidth, level) => {
          const count = planShare({ halfWidth, percent, level })
          for (const yes of [Math.floor((count * percent) / 100), Math.ceil((count * percent) / 100)])
            expect(reachOf([count - yes, yes], binary, 'share-yes', level)).toBeLessThanOrEqual(halfWidth + 1e-9)
        },
      ),
    )
  })

  it.each([
    [{ halfWidth: 5 }, 385],
    [{ halfWidth: 5, percent: 80 }, 273],
    [{ halfWidth: 5, percent: 20 }, 273],
    [{ halfWidth: 99 }, 5],
    [{ halfWidth: 99, floor: 10 }, 10],
  ])('needs for %j %i answers', (plan, count) => {
    expect(planShare(plan)).toBe(count)
  })

  it('does not promise for a share near the end what only the nearer side keeps', () => {
    expect(planShare({ halfWidth: 5, percent: 95 })).toBeGreaterThan(73)
  })
})

describe('planMean', () => {
  it('plans for the interval that is drawn, with the mean as near to an end as its spread allows', () => {
    // Half at either end: the deviation is 3.
    const count = planMean({ halfWidth: 1, deviation: 3 })
    const half = Math.ceil(count / 2)
    expect(reachOf([half, 0, 0, 0, 0, 0, half], ces2, 'mean')).toBeLessThanOrEqual(1)
    expect(reachOf([half - 1, 0, 0, 0, 0, 0, half - 1], ces2, 'mean')).toBeGreaterThan(1)
    const few = planMean({ halfWidth: 0.5, deviation: 1 })
    const bad = Math.floor(few * 0.0285)
    expect(reachOf([bad, 0, 0, 0, 0, 0, few - bad], ces2, 'mean')).toBeLessThanOrEqual(0.5)
  })

  it('takes a mean in the middle for fewer answers, and no plan goes below the floor', () => {
    expect(planMean({ halfWidth: 0.2, fromEnd: 3 })).toBeLessThan(planMean({ halfWidth: 0.2 }))
    expect(planMean({ halfWidth: 5 })).toBe(5)
    expect(planMean({ halfWidth: 5, floor: 8 })).toBe(8)
    expect(planMean({ halfWidth: 0.2, level: 0.99 })).toBeGreaterThan(planMean({ halfWidth: 0.2 }))
  })
})

describe('planTwoShares', () => {
  it.each([
    [60, 70, 358],
    [70, 60, 358],
    [50, 60, 392],
    [5, 10, 432],
    [20, 90, 30],
    [50, 51, 39240],
  ])('needs to tell %i from %i %% %i answers a group', (first, second, count) => {
    expect(planTwoShares(first, second)).toBe(count)
  })
})

it('refuses plans that make no sense', () => {
  expect(() => planShare({ halfWidth: 0 })).toThrow('`halfWidth` must be over 0 and under 100, got 0')
  expect(() => planShare({ halfWidth: 5, percent: 100 })).toThrow('`percent`')
  expect(() => planMean({ halfWidth: 0.1, deviation: -1 })).toThrow('`deviation` must be over 0, got -1')
  expect(() => planMean({ halfWidth: 0.1, deviation: 4 })).toThrow('`deviation` must be at most half')
  expect(() => planMean({ halfWidth: 0.1, fromEnd: 5 })).toThrow('`fromEnd`')
  expect(() => planShare({ halfWidth: 5, floor: 2 })).toThrow('`floor`')
  expect(() => planShare({ halfWidth: 1e-12 })).toThrow('2⁴⁰')
  expect(() => planTwoShares(50, 50)).toThrow('`second` must differ')
  expect(() => planTwoShares(50, Number.NaN)).toThrow('`second`')
})
