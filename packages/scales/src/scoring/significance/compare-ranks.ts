import { normalTail } from '../distribution/normal.js'
import type { Histogram } from '../histogram.js'
import type { TestResult } from './test-result.js'

/**
 * Compares two histograms by ranks, with ties and a continuity correction. Mann and Whitney 1947. Its effect is the
 * probability that a later answer is easier, so it is turned round for a scale on which larger is harder.
 */
export const compareRanks = (before: Histogram, after: Histogram, isEffortUp: boolean): TestResult => {
  let n1 = 0
  let n2 = 0
  let u = 0
  let ties = 0
  before.forEach((a, at) => {
    const b = after[at] ?? 0
    u += b * (n1 + a / 2)
    n1 += a
    n2 += b
    ties += (a + b) ** 3 - (a + b)
  })
  const total = n1 + n2
  const product = n1 * n2
  const variance = (product / 12) * (total + 1 - ties / (total * (total - 1)))
  const effect = isEffortUp ? 1 - u / product : u / product
  const small = Math.min(n1, n2) < 10 ? (['small-sample'] as const) : []
  if (!(variance > 0))
    return { method: 'mann-whitney', statistic: null, p: null, effect, warnings: [...small, 'zero-variance'] }
  const distance = Math.max(0, Math.abs(u - product / 2) - 0.5) / Math.sqrt(variance)
  const z = u < product / 2 ? -distance : distance
  return { method: 'mann-whitney', statistic: z, p: Math.min(1, 2 * normalTail(distance)), effect, warnings: small }
}
