/** Two ends of an interval, before it gets a unit. */
export interface Range {
  readonly low: number
  readonly high: number
}
