import { logBeta } from './log-beta.js'

const logChoose = (n: number, k: number): number => -Math.log(n + 1) - logBeta(n - k + 1, k + 1)

/** A fourfold table with fixed margins: two groups, and how many of both together said yes. */
export interface Margins {
  readonly n1: number
  readonly n2: number
  /** Yes in both groups together. */
  readonly total: number
}

/** The probability that `x` of the `total` lie in the first group, if the groups do not differ. */
export const hypergeometric = (x: number, { n1, n2, total }: Margins): number =>
  Math.exp(logChoose(n1, x) + logChoose(n2, total - x) - logChoose(n1 + n2, total))
