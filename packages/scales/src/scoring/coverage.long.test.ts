import { describe, expect, it } from 'vitest'
import { draw } from '../../test/simulation/draw.js'
import { sequence } from '../../test/simulation/sequence.js'
import { shapes } from '../../test/simulation/shapes.js'
import { twoPointCoverage } from '../../test/simulation/two-point-coverage.js'
import { adjustedT } from './interval/adjusted-t.js'
import { momentsOf } from './moments.js'

const PROMISED = { 0.9: 0.875, 0.95: 0.925, 0.99: 0.98 } as const
const levels = [0.9, 0.95, 0.99] as const
const few = Array.from({ length: 56 }, (_, at) => at + 5)
const many = [70, 80, 100, 120, 150, 200, 300, 500, 700, 1000]
const ROUNDS = 20_000

describe.each(levels)('the interval at %f', (level) => {
  it.each([...few, ...many])('holds every share with %i answers, exactly, as often as promised', (size) => {
    const covered = twoPointCoverage((moments) => adjustedT(moments, 1, level), { size, lower: 0, upper: 1 })
    expect(covered).toBeGreaterThanOrEqual(PROMISED[level])
  })

  it.each([2, 4, 6, 10])(
    'holds the mean of all two-point shapes on %i steps, exactly',
    (steps) => {
      for (const size of [...few.filter((_, at) => at % 4 === 0), ...many])
        for (let lower = 0; lower < steps; lower++)
          for (let upper = lower + 1; upper <= steps; upper++) {
            const covered = twoPointCoverage((moments) => adjustedT(moments, steps, level), { size, lower, upper })
            expect(covered, `${size} answers on ${lower} and ${upper}`).toBeGreaterThanOrEqual(PROMISED[level])
          }
    },
    1_200_000,
  )
})

/** What is measured of a shape: the mean, and the net of the two easy points minus all but the next two. */
const netOf = (bars: readonly number[]): number[] => {
  const sum = (from: number, to: number) => bars.slice(from, to).reduce((total, bar) => total + bar, 0)
  return [sum(0, bars.length - 4), sum(bars.length - 4, bars.length - 2), sum(bars.length - 2, bars.length)]
}
const truthOf = (shares: readonly number[]): number => shares.reduce((sum, share, at) => sum + share * at, 0)

describe.each(Object.entries(shapes))('the intervals of %s', (_, shares) => {
  it.each([5, 7, 10, 15, 20, 30, 50, 100, 200, 300, 500, 1000])(
    'hold mean and net with %i answers',
    (size) => {
      const random = sequence(size)
      const measures = [
        { of: (bars: readonly number[]) => bars, truth: truthOf(shares), steps: shares.length - 1 },
        { of: netOf, truth: truthOf(netOf(shares)), steps: 2 },
      ]
      const held = measures.map(() => ({ 0.9: 0, 0.95: 0, 0.99: 0 }))
      for (let round = 0; round < ROUNDS; round++) {
        const bars = draw(shares, size, random)
        measures.forEach(({ of, truth, steps }, at) => {
          const moments = momentsOf(of(bars))
          for (const level of levels) {
            const { low, high } = adjustedT(moments, steps, level)
            const hits = held[at]
            if (hits && low - 1e-12 <= truth && truth <= high + 1e-12) hits[level]++
          }
        })
      }
      for (const hits of held)
        for (const level of levels) expect(hits[level] / ROUNDS, `at ${level}`).toBeGreaterThanOrEqual(PROMISED[level])
    },
    600_000,
  )
})
