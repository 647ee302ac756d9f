/** Which answers to count: a survey of a project, optionally one version of it and UTC days `from`…`to`, both inclusive. */
export interface TallyQuery {
  readonly project: string
  readonly survey: string
  readonly version?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The same, and optionally only what one signal has led to; `''` for answers without one. */
export interface AnswerQuery extends TallyQuery {
  readonly trigger?: string | undefined
}

/** What is counted: the stages of a response, each value of its ratings, and each of its reasons. */
export type Measure = Stage | RatingMeasure | ReasonMeasure

/** How far a response came. */
export type Stage = 'shown' | 'answered' | 'completed' | 'dismissed'

/** A rating's question on the wire. */
export type RatingMeasure = 'effort' | `effort.${string}`

/** A reason by its id. It is in no published figure. */
export type ReasonMeasure = `reason:${string}`

/** `n` answers of a series for one measure; `value` is the scale point for a rating and 0 otherwise. */
export interface Tally {
  readonly series: string
  readonly measure: Measure
  readonly value: number
  readonly n: number
}

/** Which counts of a dimension to read, of one segment or of all. */
export interface SegmentQuery extends TallyQuery {
  readonly dimension: string
  readonly segment?: string | undefined
}

/** `n` answers of a segment and series for one measure. */
export interface SegmentTally extends Tally {
  readonly segment: string
}

/** The same of one UTC day. */
export interface DailyTally extends Tally {
  readonly day: string
}
