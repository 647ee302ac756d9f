/** A day of the week. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** When a survey may be asked, by the visitor's own clock. All that is given must fit. */
export interface Schedule {
  /** First day, `2026-01-31`. */
  readonly from?: string | undefined
  /** Last day, itself included. */
  readonly until?: string | undefined
  readonly days?: readonly Weekday[] | undefined
  /** From the first full hour up to the second, 0 to 24; `[22, 6]` goes over midnight. */
  readonly hours?: readonly [from: number, to: number] | undefined
}
