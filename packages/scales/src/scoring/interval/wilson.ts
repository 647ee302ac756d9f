import type { Range } from '../histogram.js'
import { type Level, zOf } from './level.js'

/**
 * Score interval of a share `p` of `n` answers, both ends from 0 to 1. Wilson 1927. `n` need not be whole: weighted
 * answers bring their effective number.
 */
export const wilson = (p: number, n: number, level: Level = 0.95): Range => {
  const z = zOf(level)
  const z2 = z * z
  const scale = 1 + z2 / n
  const centre = (p + z2 / (2 * n)) / scale
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  // The ends are exactly 0 and 1 where nobody, or everybody, said so; the formula alone misses by a rounding error.
  return { low: p === 0 ? 0 : Math.max(0, centre - half), high: p === 1 ? 1 : Math.min(1, centre + half) }
}
