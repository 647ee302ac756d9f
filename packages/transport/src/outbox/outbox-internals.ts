import type { Durability } from './durability.js'
import type { Journal } from './journal.js'
import type { Platform } from './platform.js'
import type { RecordName } from './record-name.js'

/**
 * The insides of an outbox, for the functions of this package that work on one. They are not part of the outbox itself so
 * that a page carries only those that it calls. Its names are public: the files of a script tag are shortened one by one.
 */
export interface OutboxInternals {
  readonly platform: Platform
  readonly journal: Journal
  /** Journals a record and sends it. */
  readonly save: (record: RecordName, body: string) => Promise<Durability>
  /** Takes up what the database holds. */
  readonly takeUp: () => Promise<void>
  /** Hastens what waits, at most once in 30 s. */
  readonly wake: () => void
}
