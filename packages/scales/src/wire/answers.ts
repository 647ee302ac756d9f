/** All answers of one response so far. Empty for a survey that was only shown. */
export interface Answers {
  /** The rating, a raw scale value whatever the instrument. Items of a multi-item scale are `effort.<item id>`. */
  readonly effort?: number
  /** Ids of the reasons picked. */
  readonly reasons?: readonly string[]
  /** Free text, redacted. */
  readonly comment?: string
  readonly [item: `effort.${string}`]: number
}
