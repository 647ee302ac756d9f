import type { Scale } from '../instrument/scale.js'
import type { Histogram } from './histogram.js'

/** What came of counting a list of values. */
export interface Tally {
  readonly histogram: Histogram
  /** Number of values that are no point of the scale. They are in no bar. */
  readonly rejected: number
}

/**
 * Counts values into a dense histogram. Only the scale's own points count: a string, a fraction, `null` or a value
 * beyond the ends is rejected. Takes typed arrays and plain ones, in one pass without copying.
 */
export const tally = (scale: Scale, values: ArrayLike<unknown>): Tally => {
  const { min, step, labels } = scale
  const counts = new Float64Array(labels.length)
  let rejected = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at]
    const index = typeof value !== 'number' ? -1 : step === 1 ? value - min : (value - min) / step
    // Neither a fraction nor an index beyond the ends has a bar: one look-up in place of four comparisons.
    const bar = counts[index]
    if (bar === undefined) rejected++
    else counts[index] = bar + 1
  }
  return { histogram: Array.from(counts), rejected }
}
