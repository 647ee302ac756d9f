import { betaQuantile } from '../distribution/beta-quantile.js'
import type { Range } from '../histogram.js'
import { type Level, upperOf } from './level.js'

/**
 * Exact interval of a share, `x` of `n`, both ends from 0 to 1. Clopper and Pearson 1934. Wider than needed, and so only
 * on request.
 */
export const clopperPearson = (x: number, n: number, level: Level = 0.95): Range => ({
  low: x === 0 ? 0 : betaQuantile(1 - upperOf(level), x, n - x + 1),
  high: x === n ? 1 : betaQuantile(upperOf(level), x + 1, n - x),
})
