import { normalTail } from '../distribution/normal.js'
import type { Share } from './compare-shares.js'
import type { TestResult } from './test-result.js'

// With fewer of the rarer kind the normal tail is too short: one large period among small ones gives 7 false arrows of 100.
const fewest = 5

/**
 * Tests shares of ordered periods for a trend, with scores 0, 1, 2 … N in the variance and no continuity correction.
 * Cochran 1954, Armitage 1955. A period of no answers keeps its place.
 */
export const testTrend = (periods: readonly Share[]): TestResult => {
  let total = 0
  let yes = 0
  let first = 0
  let second = 0
  periods.forEach(({ yes: x, count }, at) => {
    total += count
    yes += x
    first += count * at
    second += count * at * at
  })
  const p = yes / total
  const sum = periods.reduce((t, { yes: x, count }, at) => t + at * (x - count * p), 0)
  const variance = p * (1 - p) * (second - first ** 2 / total)
  if (!(variance > 0)) return { method: 'cochran-armitage', statistic: 0, p: 1, warnings: [] }
  const z = sum / Math.sqrt(variance)
  return {
    method: 'cochran-armitage',
    statistic: z,
    p: Math.min(1, 2 * normalTail(Math.abs(z))),
    warnings: Math.min(yes, total - yes) < fewest ? ['small-sample'] : [],
  }
}
