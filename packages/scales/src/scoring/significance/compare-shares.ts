import { hypergeometric } from '../distribution/hypergeometric.js'
import { normalTail } from '../distribution/normal.js'
import type { TestResult } from './test-result.js'

/** How many of how many. */
export interface Share {
  readonly yes: number
  readonly count: number
}

/** Irwin's rule: all tables with the same margins that are no likelier than the one seen. */
const fisherIrwin = (before: Share, after: Share): number => {
  const margins = { n1: before.count, n2: after.count, total: before.yes + after.yes }
  // Tables as likely as the one seen differ from it by rounding only.
  const limit = hypergeometric(before.yes, margins) * (1 + 1e-7)
  const last = Math.min(margins.n1, margins.total)
  let sum = 0
  for (let x = Math.max(0, margins.total - margins.n2); x <= last; x++) {
    const probability = hypergeometric(x, margins)
    if (probability <= limit) sum += probability
  }
  return Math.min(1, sum)
}

/**
 * Compares two shares of independent people: the N − 1 test, z = (p₂ − p₁) √((N − 1) / N) / √(P (1 − P) (1/n₁ + 1/n₂)),
 * or Fisher–Irwin by Irwin's rule where an expected count is below 1. Campbell 2007, *Statistics in Medicine*.
 */
export const compareShares = (before: Share, after: Share): TestResult => {
  const total = before.count + after.count
  const yes = before.yes + after.yes
  const pooled = yes / total
  if (yes === 0 || yes === total) return { method: 'n-1', statistic: 0, p: 1, warnings: [] }
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / before.count + 1 / after.count))
  const z = ((after.yes / after.count - before.yes / before.count) * Math.sqrt((total - 1) / total)) / spread
  // In whole numbers: 1 − 0.8 is not quite 0.2, and a case and its mirror image must take the same test.
  if (Math.min(before.count, after.count) * Math.min(yes, total - yes) < total)
    return { method: 'fisher-irwin', statistic: null, p: fisherIrwin(before, after), warnings: [] }
  return { method: 'n-1', statistic: z, p: Math.min(1, 2 * normalTail(Math.abs(z))), warnings: [] }
}
