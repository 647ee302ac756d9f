import type { Scale } from '../instrument/scale.js'
import type { Histogram } from './histogram.js'

/** Weighted answers, counted. */
export interface WeightedTally {
  /** Plain counts. */
  readonly histogram: Histogram
  /** Sum of weights per point. */
  readonly weights: Histogram
  /** Sum of squared weights per point. */
  readonly squares: Histogram
  /** Number of pairs whose value is no point of the scale, or whose weight is not from 1e-100 to 1e100. */
  readonly rejected: number
}

/** Counts values with their weights: 1 ÷ the probability of having been asked, or post-stratification weights. */
export const tallyWeighted = (scale: Scale, values: ArrayLike<unknown>, weights: ArrayLike<number>): WeightedTally => {
  const points = scale.labels.length
  const histogram = new Array<number>(points).fill(0)
  const sums = new Array<number>(points).fill(0)
  const squares = new Array<number>(points).fill(0)
  let rejected = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at]
    const weight = weights[at] ?? 0
    const index = typeof value === 'number' ? (value - scale.min) / scale.step : -1
    if (index >= 0 && index < points && Number.isInteger(index) && weight >= 1e-100 && weight <= 1e100) {
      histogram[index] = (histogram[index] ?? 0) + 1
      sums[index] = (sums[index] ?? 0) + weight
      squares[index] = (squares[index] ?? 0) + weight * weight
    } else rejected++
  }
  return { histogram, weights: sums, squares, rejected }
}
