import type { Level } from './level.js'
import type { Persist } from './persist.js'
import type { PutInput } from './put-input.js'

/** A durable outbox for one project. None of its functions throws or rejects. */
export interface Outbox {
  /**
   * Journals one snapshot and sends it. Resolves to the level of safety reached, or to `too-large` when the record is
   * over 262,144 bytes or is not JSON, and nothing was kept.
   */
  readonly put: (input: PutInput) => Promise<Level | 'too-large'>
  /** How many responses nobody has confirmed yet, as far as this page knows. */
  readonly pending: () => number
  /** Tries what is waiting and resolves after at most `ms`: true when nothing is left. */
  readonly flush: (ms: number) => Promise<boolean>
  /** Forgets every record, here, in the stores and in the other tabs. */
  readonly purge: () => Promise<void>
  /** Moves to other stores: after consent memory is journalled, after its withdrawal the stores are emptied. */
  readonly setPersist: (mode: Persist) => void
  /** Ends all sending and listening. What is undelivered stays in the stores. May be called twice. */
  readonly stop: () => void
}
