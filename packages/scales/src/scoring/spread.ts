import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import type { Histogram } from './histogram.js'
import { momentsOf } from './moments.js'
import { countOf } from './score-options.js'

/** Standard deviation of the answers in points, √(Σ c_k (k − m)² / (n − 1)). `null` for fewer than two. */
export const standardDeviation = (scale: Scale, histogram: Histogram): number | null =>
  countOf(scale, histogram) > 1 ? (momentsOf(histogram).deviation ?? 0) * scale.step : null

/** Standard error of the mean in points, s / √n. `null` for fewer than two answers. */
export const standardError = (scale: Scale, histogram: Histogram): number | null => {
  const deviation = standardDeviation(scale, histogram)
  return deviation === null ? null : deviation / Math.sqrt(countOf(scale, histogram))
}

/**
 * The value that a share `p` of the answers does not exceed: the smallest point at which they add up to p · n, and halfway
 * to the next point with answers where they do so exactly (type 2 of Hyndman and Fan 1996; SAS definition 5). `quantile`
 * of 0.5 is the median. `null` without answers.
 *
 * @param p from 0 to 1
 * @throws EaseKitError if p is out of range or the histogram does not fit the scale
 */
export const quantile = (scale: Scale, histogram: Histogram, p: number): number | null => {
  if (!(p >= 0 && p <= 1)) throw new EaseKitError(`\`p\` must be from 0 to 1, got ${p}`)
  const count = countOf(scale, histogram)
  if (count === 0) return null
  const wanted = p * count
  // Rounding must not move a share across a border: 0.07 · 100 is not quite 7.
  const whole = Math.round(wanted)
  const isBorder = Math.abs(wanted - whole) <= 1e-9 * count
  const valueAt = (rank: number): number => {
    let seen = 0
    const index = histogram.findIndex((bar) => {
      seen += bar
      return seen >= Math.min(count, Math.max(1, rank))
    })
    return scale.min + index * scale.step
  }
  return isBorder ? (valueAt(whole) + valueAt(whole + 1)) / 2 : valueAt(Math.ceil(wanted))
}

/** The median: the average of the ⌊(n + 1) / 2⌋th and the ⌈(n + 1) / 2⌉th value. `null` without answers. */
export const median = (scale: Scale, histogram: Histogram): number | null => quantile(scale, histogram, 0.5)
