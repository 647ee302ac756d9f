import type { Scale } from '../instrument/scale.js'
import type { Cut } from './cut.js'
import { reduce } from './reduced.js'
import type { WeightedTally } from './tally-weighted.js'

/**
 * How many plain answers would be as precise as weighted ones: the smaller of Kish's (Σ w)² / Σ w² (1965), which ignores
 * who carries the weight, and the linearised (Σ w) Σ w(x − m)² / Σ w²(x − m)², which knows. From 1 up to the number of
 * answers.
 */
export const effectiveCountOf = (scale: Scale, cut: Cut, tally: WeightedTally): number => {
  const count = tally.histogram.reduce((sum, bar) => sum + bar, 0)
  // One scale for both sums, since squares of large weights may not fit beside each other.
  const unit = Math.max(...tally.weights)
  const weights = reduce(scale, cut, tally.weights).bars.map((weight) => weight / unit)
  const squares = reduce(scale, cut, tally.squares).bars.map((square) => square / unit / unit)
  const mass = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = weights.reduce((sum, weight, at) => sum + weight * at, 0) / mass
  const spread = weights.reduce((sum, weight, at) => sum + weight * (at - mean) ** 2, 0)
  const error = squares.reduce((sum, square, at) => sum + square * (at - mean) ** 2, 0)
  const kish = mass ** 2 / squares.reduce((sum, square) => sum + square, 0)
  const linearised = error > 0 ? (mass * spread) / error : Number.POSITIVE_INFINITY
  return Math.max(1, Math.min(kish, linearised, count))
}
