import type { Outbox } from './outbox.js'

/** What sends. */
export type Courier = readonly [
  put: Outbox['put'],
  /** Journals what is known already, and sends it. */
  save: (note: string, body: string) => Promise<unknown>,
  /** Sends what is due and sets the timer for the rest. */
  run: (waking?: boolean, leaving?: boolean) => void,
  /** Brings everything forward, at most once in 30 s. */
  wake: () => void,
]
