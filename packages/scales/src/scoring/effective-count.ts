import type { Scale } from '../instrument/scale.js'
import type { Cut } from './cut.js'
import { reduce } from './reduced.js'
import type { WeightedTally } from './tally-weighted.js'

/** How far weighted answers go. */
export interface Effective {
  /** How many plain answers would be as precise. From 1 up to the number of answers. */
  readonly count: number
  /** How many answers carry the error, for the degrees of freedom. At most `count`. */
  readonly carrying: number
}

/**
 * The effective number of weighted answers is the smaller of Kish's (Σ w)² / Σ w² (1965), which ignores who carries the
 * weight, and the linearised (Σ w) Σ w(x − m)² / Σ w²(x − m)², which knows. A few heavy answers carry the error, and it is
 * known no better than they are many: (Σ w²)² / Σ w⁴, after Satterthwaite 1946.
 */
export const effectiveCountOf = (scale: Scale, cut: Cut, tally: WeightedTally): Effective => {
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
  const effective = Math.max(1, Math.min(kish, linearised, count))
  const carrying = squares.reduce((sum, square) => sum + square, 0) ** 2 / (tally.fourths / unit ** 2 / unit ** 2)
  return { count: effective, carrying: Math.max(1, Math.min(effective, carrying)) }
}
