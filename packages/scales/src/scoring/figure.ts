import type { Level } from './interval/level.js'
import type { Unit } from './preset/presets.js'

/** How an interval or a test was computed. */
export type Method =
  | 'adjusted-t'
  | 't'
  | 'score'
  | 'wilson'
  | 'adjusted-wald'
  | 'clopper-pearson'
  | 'square-and-add'
  | 'n-1'
  | 'fisher-irwin'
  | 'welch'
  | 'mann-whitney'
  | 'mcnemar'
  | 'signed-rank'
  | 'cochran-armitage'
  | 'census'

/** What a reader must know before using a figure. */
export type Warning =
  | 'hidden'
  | 'directional'
  | 'clamped'
  | 'zero-variance'
  | 'near-end'
  | 'small-sample'
  | 'multiple-comparisons'
  | 'paired'
  | 'clustered'
  | 'weighted'
  | 'filling'
  | `pooled:${string}`

/** A two-sided interval, in the unit of its figure. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** How often it may be expected to hold the truth. */
  readonly level: Level
}

/** What a larger value means. Never printed as "high" or "low". */
export type Larger = 'easier' | 'harder' | 'more satisfied' | 'more likely to recommend'

/** A number that can be shown as it is: with unit, interval, count and everything that limits it. Not rounded. */
export interface Figure {
  /** Id of the preset that made it. */
  readonly preset: string
  /** `null` when hidden. */
  readonly value: number | null
  readonly unit: Unit
  /** `null` when hidden, and where everybody answered. It holds the value, but seldom in its middle. */
  readonly interval: Interval | null
  /** Number of answered ratings, the denominator. `null` when hidden: then only "fewer than 5 answers" may be said. */
  readonly count: number | null
  /**
   * Weighted answers only: how many plain answers would be as precise, the smaller of (Σ w)² / Σ w² (Kish 1965) and the
   * linearised number. Need not be whole.
   */
  readonly effectiveCount?: number
  /** How the interval was computed. `null` when hidden. */
  readonly method: Method | null
  readonly warnings: readonly Warning[]
  /** The formula in words, the cut-off with its label ids included. */
  readonly formula: string
  readonly larger: Larger
}
