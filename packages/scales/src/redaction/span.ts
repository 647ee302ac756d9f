/** A stretch of a plain text, from `from` up to but not including `to`, and the token that takes its place. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly token: string
}
