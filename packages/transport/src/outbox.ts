import type { Core } from './core.js'
import type { Level } from './level.js'
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
  /** Ends all sending and listening. What is undelivered stays in the stores. May be called twice. */
  readonly stop: () => void
  /** For {@link flush}, {@link purge}, {@link setPersist} and {@link watchBlocked}, which work on an outbox. */
  readonly core: Core
}
