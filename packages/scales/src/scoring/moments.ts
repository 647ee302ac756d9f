import type { Histogram } from './histogram.js'

/** Count, mean and spread of a histogram, in steps from the smallest value. */
export interface Moments {
  /** Number of answers, or their effective number if they are weighted. */
  readonly count: number
  readonly mean: number
  /** Sum of squared deviations from the mean. Weighted answers count as `count` plain ones. */
  readonly squares: number
  /** How many answers carry the error of weighted ones; `count` for plain ones. */
  readonly carrying?: number
  /** Sample standard deviation; `null` where the count is 1 or less. */
  readonly deviation: number | null
}

/**
 * Moments in steps from the smallest value: m = Σ k·c_k / n, s² = Σ c_k (k − m)² / (n − 1). With weights the bars are
 * sums of weights and `effective` is their effective number: s² = [Σ w (k − m)² / Σ w] · n_eff / (n_eff − 1).
 */
export const momentsOf = (bars: Histogram, effective?: number): Moments => {
  let mass = 0
  let sum = 0
  bars.forEach((bar, at) => {
    mass += bar
    sum += at * bar
  })
  // Rounding must not carry the mean of answers that all agree away from them, nor beyond the scale.
  const lonely = bars.filter((bar) => bar > 0).length === 1
  const mean = lonely ? bars.findIndex((bar) => bar > 0) : Math.min(bars.length - 1, sum / mass)
  let squares = 0
  bars.forEach((bar, at) => {
    squares += bar * (at - mean) ** 2
  })
  return withSpread(effective ?? mass, mean, effective === undefined ? squares : (squares / mass) * effective)
}

/** Moments of `count` answers from their mean and the sum of squared deviations from it. */
export const withSpread = (count: number, mean: number, squares: number): Moments => ({
  count,
  mean,
  squares,
  deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : null,
})
