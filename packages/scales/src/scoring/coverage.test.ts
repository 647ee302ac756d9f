import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw } from '../../test/simulation/draw.js'
import { sequence } from '../../test/simulation/sequence.js'
import { shapes } from '../../test/simulation/shapes.js'
import { twoPointCoverage } from '../../test/simulation/two-point-coverage.js'
import { adjustedT } from './interval/adjusted-t.js'
import type { Level } from './interval/level.js'
import { meanT } from './interval/mean-t.js'
import { momentsOf } from './moments.js'

const PROMISED = { 0.9: 0.875, 0.95: 0.925, 0.99: 0.98 } as const
const levels = [0.9, 0.95, 0.99] as const
const pairs = (steps: number): [number, number][] =>
  Array.from({ length: steps }, (_, lower) =>
    Array.from({ length: steps - lower }, (_, more): [number, number] => [lower, lower + more + 1]),
  ).flat()

describe.each(levels)('the interval at %f', (level) => {
  it.each([5, 8, 11, 16, 17, 20, 21, 25, 29, 30, 35, 58, 80])(
    'holds every share with %i answers, exactly, as often as promised',
    (size) => {
      const covered = twoPointCoverage((moments) => adjustedT(moments, 1, level), { size, lower: 0, upper: 1 })
      expect(covered).toBeGreaterThanOrEqual(PROMISED[level])
    },
  )

  it.each([
    [4, 60],
    [6, 25],
    [10, 17],
  ])('holds the mean of all two-point shapes on %i steps with %i answers, exactly', (steps, size) => {
    for (const [lower, upper] of pairs(steps)) {
      const covered = twoPointCoverage((moments) => adjustedT(moments, steps, level), { size, lower, upper })
      expect(covered, `${lower} and ${upper}`).toBeGreaterThanOrEqual(PROMISED[level])
    }
  })
})

describe.each(Object.entries(shapes))('the interval of %s', (_, shares) => {
  const steps = shares.length - 1
  const truth = shares.reduce((sum, share, at) => sum + share * at, 0)

  it.each([5, 50])('holds the mean with %i answers', (size) => {
    const random = sequence(size)
    const rounds = 1000
    let held = 0
    for (let round = 0; round < rounds; round++) {
      const { low, high } = adjustedT(momentsOf(draw(shares, size, random)), steps, 0.95)
      if (low <= truth && truth <= high) held++
    }
    // A thousand draws know a coverage of 92.5 to 2.5 points, three standard errors; the long test knows it better.
    expect(held / rounds).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the width from 30 answers on', () => {
  const ratio = (bars: readonly number[], level: Level): number => {
    const steps = bars.length - 1
    const moments = momentsOf(bars)
    const ours = adjustedT(moments, steps, level)
    const plain = meanT({ mean: moments.mean, deviation: moments.deviation ?? 0, count: moments.count, level })
    return (ours.high - ours.low) / (plain.high - plain.low)
  }

  it('is at most 1.15 of the t interval where answers spread over a quarter of the scale', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 5, 7, 11), fc.infiniteStream(fc.nat(60)), (points, stream) => {
        const bars = [...stream.take(points)]
        const { count, deviation } = momentsOf(bars)
        fc.pre(count >= 30 && (deviation ?? 0) >= (points - 1) / 4)
        expect(ratio(bars, 0.95)).toBeLessThanOrEqual(1.15)
      }),
      { numRuns: 500 },
    )
    // The tightest case: exactly 30 answers with just that spread.
    expect(ratio([2, 0, 0, 0, 0, 0, 28], 0.95)).toBeLessThanOrEqual(1.15)
  })

  it('is at most 1.25 of it on a narrow hump in the middle', () => {
    fc.assert(
      fc.property(fc.constantFrom(5, 7, 11), fc.infiniteStream(fc.nat(60)), fc.nat(100), (points, stream, peak) => {
        const middle = (points - 1) / 2
        const bars = [...stream.take(points)].map((bar, at) => (at === middle ? bar + 2 * peak : bar))
        const { count, deviation, mean } = momentsOf(bars)
        fc.pre(count >= 30 && (deviation ?? 0) >= 0.15 * (points - 1) && Math.abs(mean - middle) <= (points - 1) / 10)
        expect(ratio(bars, 0.95)).toBeLessThanOrEqual(1.25)
      }),
      { numRuns: 300 },
    )
    expect(ratio([0, 2, 6, 14, 6, 2, 0], 0.95)).toBeLessThanOrEqual(1.25)
  })
})
