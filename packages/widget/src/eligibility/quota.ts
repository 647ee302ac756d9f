/** At most `shown` showings of a survey on one device in `days` days. */
export interface Quota {
  /** 1 to 1,000. */
  readonly shown: number
  /** 1 to 3,650. */
  readonly days: number
}
