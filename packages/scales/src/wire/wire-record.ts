import type { Answers } from './answers.js'
import type { Context } from './context.js'

/** A call-back that a person has asked for. */
export interface Contact {
  /** An e-mail address or a number, as it was typed; 1 to 320 characters. */
  readonly to: string
  /** The sentence that was agreed to, as it was shown. */
  readonly consent: string
}

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
  /** Where the person wants to be contacted; only with their consent, and stored apart from the answers. */
  readonly contact?: Contact
  /** Records this browser gave up since its last success. */
  readonly dropped?: number
}
