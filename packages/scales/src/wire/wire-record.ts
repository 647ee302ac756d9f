import type { Answers } from './answers.js'
import type { Context } from './context.js'

/** One response on the wire: a cumulative snapshot with a permanent id and a growing revision. */
export interface WireRecord {
  readonly v: 1
  readonly project: string
  readonly id: string
  /** Grows with every snapshot of the same id. A safe integer. */
  readonly rev: number
  /** Whether the person has finished. */
  readonly done: boolean
  /** Client clock when the snapshot was made, in milliseconds since 1970. */
  readonly at: number
  /** `<survey id>@<survey version>`. */
  readonly survey: string
  readonly answers: Answers
  readonly context: Context
  /** Records this browser gave up since its last success. */
  readonly dropped?: number
}
