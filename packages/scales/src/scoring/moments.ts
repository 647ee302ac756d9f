import type { Histogram } from './histogram.js'

/** Count, mean and spread of a histogram whose first bar stands at 0 and whose bars are 1 apart. */
export interface Moments {
  readonly count: number
  readonly mean: number
  /** Sample standard deviation; `null` for fewer than two answers. */
  readonly deviation: number | null
}

/** Moments in steps from the smallest value: m = Σ k·c_k / n, s² = Σ c_k (k − m)² / (n − 1). */
export const momentsOf = (histogram: Histogram): Moments => {
  let count = 0
  let sum = 0
  histogram.forEach((bar, at) => {
    count += bar
    sum += at * bar
  })
  const mean = sum / count
  let squares = 0
  histogram.forEach((bar, at) => {
    squares += bar * (at - mean) ** 2
  })
  return { count, mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : null }
}
