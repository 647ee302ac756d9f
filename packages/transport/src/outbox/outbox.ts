import type { Durability } from './durability.js'
import type { OutboxInternals } from './outbox-internals.js'

/** One snapshot of a response: everything known so far, never only what changed. */
export interface PutInput {
  /** Permanent id of the response, `^[A-Za-z0-9_-]{1,64}$`; `newId` makes one. */
  readonly id: string
  /** `<survey id>@<survey version>`. */
  readonly survey: string
  /** All answers so far, keyed by question id; `{}` for a survey that was only shown. */
  readonly answers: object
  /** What is known about the asking. Opaque here. */
  readonly context?: object | undefined
  /** Where the person wants to be contacted, apart from the answers. Opaque here. */
  readonly contact?: object | undefined
  /** True once the person has finished. Sticky: later snapshots of the id stay completed. @default false */
  readonly done?: boolean | undefined
}

/** A durable outbox for one project. None of its functions throws or rejects. */
export interface Outbox {
  /**
   * Journals one snapshot and sends it. Resolves to the level of safety reached, or to `too-large` when the record is
   * over 262,144 bytes or is not JSON, and nothing was kept.
   */
  readonly put: (input: PutInput) => Promise<Durability | 'too-large'>
  /** How many responses nobody has confirmed yet, as far as this page knows. */
  readonly pending: () => number
  /** Ends all sending and listening. What is undelivered stays in the stores. May be called twice. */
  readonly stop: () => void
  /** For `flush`, `purge` and `setPersist`, which work on an outbox. Not for anybody else, and may change at any time. */
  readonly internals: OutboxInternals
}
