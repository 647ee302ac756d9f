import type { Wording } from './scale.js'

/** A question answered in free text. It has no points, so it has neither direction nor score: only a count. */
export interface OpenQuestion {
  readonly id: string
  readonly version: number
  readonly type: 'open'
  /** Whether *Send* waits for text. The rating before it is saved and *Close* works either way. */
  readonly required: boolean
  /** Longest text, in UTF-16 code units. */
  readonly maxLength: number
  readonly wording: Wording
}
