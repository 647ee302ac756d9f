import type { Series } from '@easekit/scales'
import type { RatingMeasure } from '../storage/tally.js'

/** Answers that are scored together: one series, or several whose soft fields are pooled on request. */
export interface Group {
  readonly fingerprint: string
  /** Whether it holds what was left of small series, which were published together. */
  readonly isOther?: boolean
  /** The series inside, and what they stand for. Never empty. */
  readonly members: ReadonlyMap<string, Series>
  /** Soft fields in which the members differ. */
  readonly pooled: readonly (keyof Series)[]
  /** Answers per rating and scale value, in the requested window. */
  readonly histograms: ReadonlyMap<RatingMeasure, ReadonlyMap<number, number>>
  /** Answered responses in the requested window. */
  readonly count: number
}
