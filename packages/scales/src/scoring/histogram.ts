/** Two ends of an interval, before it gets a unit. */
export interface Range {
  readonly low: number
  readonly high: number
}

/**
 * Counts of answers, dense: one per point of the scale, in order of value, zero where nobody answered so. The entry at
 * index `i` counts the value `min + i × step`. All a score needs, whatever the number of answers.
 */
export type Histogram = readonly number[]
