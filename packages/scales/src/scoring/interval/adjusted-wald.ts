import type { Range } from '../histogram.js'
import { zOf } from './level.js'

/** An interval with the adjusted net it is centred on. */
export interface NetRange extends Range {
  /** The adjusted net, from −1 to 1. Not the figure to show. */
  readonly centre: number
  /** Whether an end was cut at −1 or 1. */
  readonly clamped: boolean
}

/**
 * Interval of a net p − d of `n` answers, from −1 to 1: three answers are added, ¾ to each group and 1½ to the middle.
 * Rocks 2016, *The American Statistician*; the constants hold for 95 % only.
 */
export const adjustedWald = (p: number, d: number, n: number): NetRange => {
  const total = n + 3
  const easy = (n * p + 0.75) / total
  const hard = (n * d + 0.75) / total
  const centre = easy - hard
  const half = zOf(0.95) * Math.sqrt((easy + hard - centre * centre) / total)
  const low = centre - half
  const high = centre + half
  return { centre, low: Math.max(-1, low), high: Math.min(1, high), clamped: low < -1 || high > 1 }
}
