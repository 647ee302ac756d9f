import { tTail } from '../distribution/student-t.js'
import type { Histogram } from '../histogram.js'
import { momentsOf } from '../moments.js'
import type { TestResult } from './test-result.js'

/** Compares two means of independent people without assuming equal spread. Welch 1947, *Biometrika*. */
export const compareMeans = (before: Histogram, after: Histogram): TestResult => {
  const first = momentsOf(before)
  const second = momentsOf(after)
  const a = (first.deviation ?? 0) ** 2 / first.count
  const b = (second.deviation ?? 0) ** 2 / second.count
  if (a + b === 0 || first.deviation === null || second.deviation === null)
    return { method: 'welch', statistic: null, p: null, warnings: ['zero-variance'] }
  const t = (second.mean - first.mean) / Math.sqrt(a + b)
  const df = (a + b) ** 2 / (a ** 2 / (first.count - 1) + b ** 2 / (second.count - 1))
  return { method: 'welch', statistic: t, df, p: Math.min(1, 2 * tTail(Math.abs(t), df)), warnings: [] }
}
