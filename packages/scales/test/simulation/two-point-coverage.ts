import type { Range } from '../../src/scoring/histogram.js'
import type { Moments } from '../../src/scoring/moments.js'
import { withSpread } from '../../src/scoring/moments.js'

/** Answers of which a share p gives `upper` and the rest `lower`, in steps from the smallest value. */
export interface TwoPoints {
  readonly size: number
  readonly lower: number
  readonly upper: number
}

const tables = new Map<number, Float64Array>()

/** ln C(n, x) for all x. */
const logChoose = (n: number): Float64Array => {
  let table = tables.get(n)
  if (!table) {
    table = new Float64Array(n + 1)
    for (let x = 1; x <= n; x++) table[x] = (table[x - 1] ?? 0) + Math.log((n - x + 1) / x)
    tables.set(n, table)
  }
  return table
}

/**
 * The smallest coverage over all shares p, exactly: a binomial decides which interval is drawn, and the coverage has its
 * dips right beside the ends of the n + 1 intervals. So only these p are tried.
 */
export const twoPointCoverage = (interval: (moments: Moments) => Range, { size, lower, upper }: TwoPoints): number => {
  const width = upper - lower
  const ranges = Array.from({ length: size + 1 }, (_, x) => {
    const { low, high } = interval(withSpread(size, lower + (width * x) / size, (width ** 2 * x * (size - x)) / size))
    return { low: (low - lower) / width, high: (high - lower) / width }
  })
  const choose = logChoose(size)
  const coverage = (p: number): number => {
    const logP = Math.log(p)
    const logQ = Math.log1p(-p)
    let sum = 0
    for (let x = 0; x <= size; x++) {
      const range = ranges[x]
      if (range && range.low <= p && p <= range.high) sum += Math.exp((choose[x] ?? 0) + x * logP + (size - x) * logQ)
    }
    return sum
  }
  const beside = ranges.flatMap(({ low, high }) => [low - 1e-10, low + 1e-10, high - 1e-10, high + 1e-10])
  return Math.min(1, ...beside.filter((p) => p > 0 && p < 1).map(coverage))
}
