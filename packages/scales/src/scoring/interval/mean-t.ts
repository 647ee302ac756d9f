import { tQuantile } from '../distribution/student-t.js'
import type { Range } from '../histogram.js'
import { type Level, upperOf } from './level.js'

/** What the t interval of a mean needs. */
export interface MeanT {
  readonly mean: number
  /** Sample standard deviation. */
  readonly deviation: number
  /** Number of answers, or their effective number: it need not be whole. Over 1. */
  readonly count: number
  /** Factor on the half-width, for a small population. @default 1 */
  readonly shrink?: number
  /** @default 0.95 */
  readonly level?: Level
}

/** Student's t interval of a mean, not yet clamped to the scale: m ± t(n − 1) · s / √n. */
export const meanT = ({ mean, deviation, count, shrink = 1, level = 0.95 }: MeanT): Range => {
  const half = (tQuantile(upperOf(level), count - 1) * deviation * shrink) / Math.sqrt(count)
  return { low: mean - half, high: mean + half }
}
