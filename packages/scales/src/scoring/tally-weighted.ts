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
  /** Sum of the fourth powers of the weights over all points: how few answers carry the error. */
  readonly fourths: number
  /** Number of pairs whose value is no point of the scale, or whose weight is not from 1e-70 to 1e70. */
  readonly rejected: number
}

/** Counts values with their weights: 1 ÷ the probability of having been asked, or post-stratification weights. */
export const tallyWeighted = (scale: Scale, values: ArrayLike<unknown>, weights: ArrayLike<number>): WeightedTally => {
  const points = scale.labels.length
  const histogram = new Array<number>(points).fill(0)
  const sums = new Array<number>(points).fill(0)
  const squares = new Array<number>(points).fill(0)
  let fourths = 0
  let rejected = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at]
    const weight = weights[at] ?? 0
    const index = typeof value === 'number' ? (value - scale.min) / scale.step : -1
    if (index >= 0 && index < points && Number.isInteger(index) && weight >= 1e-70 && weight <= 1e70) {
      histogram[index] = (histogram[index] ?? 0) + 1
      sums[index] = (sums[index] ?? 0) + weight
      squares[index] = (squares[index] ?? 0) + weight * weight
      fourths += weight ** 4
    } else rejected++
  }
  return { histogram, weights: sums, squares, fourths, rejected }
}
