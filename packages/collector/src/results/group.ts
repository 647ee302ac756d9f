import type { Series } from '@easekit/scales'

/** Answers that are scored together: one series, or several whose soft fields are pooled on request. */
export interface Group {
  readonly fingerprint: string
  /** The series inside, and what they stand for. Never empty. */
  readonly members: ReadonlyMap<string, Series>
  /** Soft fields in which the members differ. */
  readonly pooled: readonly (keyof Series)[]
  /** Answers per scale value, in the requested window. */
  readonly histogram: ReadonlyMap<number, number>
  /** Answers in the requested window. */
  readonly count: number
  /** Answers at any time, to see how many a window leaves out. */
  readonly total: number
}
