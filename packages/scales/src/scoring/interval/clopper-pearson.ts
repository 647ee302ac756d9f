import { betaQuantile } from '../distribution/beta-quantile.js'
import type { Range } from '../histogram.js'

/**
 * Exact interval of a share, `x` of `n`, both ends from 0 to 1. Clopper and Pearson 1934. Wider than needed, and so only
 * on request.
 */
export const clopperPearson = (x: number, n: number): Range => ({
  low: x === 0 ? 0 : betaQuantile(0.025, x, n - x + 1),
  high: x === n ? 1 : betaQuantile(0.975, x + 1, n - x),
})
