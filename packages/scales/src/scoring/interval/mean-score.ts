import type { Range } from '../histogram.js'
import { type Level, zOf } from './level.js'

/**
 * Score interval of a mean, in steps from the smallest value: with K steps, V = mean ÷ K and N = n·K,
 * K · [2NV + z² ± z√(4NV(1 − V) + z²)] / [2(N + z²)]. Stays on the scale and has a width even where all answers agree.
 * The form Aiken's V takes after Penfield 2003, and Penfield and Giacobbi 2004; the variant is not verified there.
 */
export const meanScore = (mean: number, steps: number, count: number, level: Level = 0.95): Range => {
  const v = mean / steps
  const n = count * steps
  const z = zOf(level)
  const z2 = z * z
  const centre = 2 * n * v + z2
  const half = z * Math.sqrt(4 * n * v * (1 - v) + z2)
  const scale = steps / (2 * (n + z2))
  return {
    low: v === 0 ? 0 : Math.max(0, (centre - half) * scale),
    high: v === 1 ? steps : Math.min(steps, (centre + half) * scale),
  }
}
