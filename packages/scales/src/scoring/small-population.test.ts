import { describe, expect, it } from 'vitest'
import { hypergeometric } from './distribution/hypergeometric.js'
import { adjustedT } from './interval/adjusted-t.js'
import { withSpread } from './moments.js'

/** The smallest coverage over all numbers of people who would say yes, exactly. */
const coverage = (size: number, count: number, level: 0.9 | 0.95 | 0.99): number => {
  const ranges = Array.from({ length: count + 1 }, (_, yes) =>
    adjustedT(withSpread(count, yes / count, (yes * (count - yes)) / count), 1, level, { size }),
  )
  const covered = Array.from({ length: size + 1 }, (_, total) =>
    ranges.reduce((sum, { low, high }, yes) => {
      const isPossible = yes <= total && count - yes <= size - total
      const holds = low - 1e-12 <= total / size && total / size <= high + 1e-12
      return isPossible && holds ? sum + hypergeometric(yes, { n1: count, n2: size - count, total }) : sum
    }, 0),
  )
  return Math.min(...covered)
}

describe.each([
  [10, 9],
  [20, 18],
  [30, 5],
  [50, 25],
  [80, 40],
  [100, 75],
  [200, 10],
  [200, 199],
])('a population of %i of whom %i answered', (size, count) => {
  it('is held as often as promised, exactly', () => {
    expect(coverage(size, count, 0.9)).toBeGreaterThanOrEqual(0.875)
    expect(coverage(size, count, 0.95)).toBeGreaterThanOrEqual(0.925)
    expect(coverage(size, count, 0.99)).toBeGreaterThanOrEqual(0.98)
  })

  it('has an interval that holds the share found', () => {
    for (let yes = 0; yes <= count; yes++) {
      const { low, high } = adjustedT(withSpread(count, yes / count, (yes * (count - yes)) / count), 1, 0.95, { size })
      expect(low).toBeLessThanOrEqual(yes / count)
      expect(high).toBeGreaterThanOrEqual(yes / count)
    }
  })
})
