import type { Method, Warning } from '../figure.js'

/** What a significance test found. */
export interface TestResult {
  readonly method: Method
  /** z, or t for Welch. `null` where there is nothing to compute it from. */
  readonly statistic: number | null
  /** Degrees of freedom, for Welch. */
  readonly df?: number
  /** Two-sided p-value. `null` where there is none. */
  readonly p: number | null
  /** Mann–Whitney only: the probability that a later answer is easier (or more satisfied, or more likely) than an earlier one, ties halved. */
  readonly effect?: number
  readonly warnings: readonly Warning[]
}
