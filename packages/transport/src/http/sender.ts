import type { Verdict } from './verdict.js'

/** How one attempt should be made. */
export interface SendContext {
  /** The page is being hidden or left: only work begun synchronously has a chance. */
  readonly leaving: boolean
  /** The attempt may outlive the page: its bytes fit into the share browsers grant such requests. */
  readonly keepalive: boolean
  /** Aborted when the attempt has taken too long. */
  readonly signal: AbortSignal
}

/** What came of one attempt. Everything but a verdict for the record that was sent means: try again. */
export interface SendResult {
  /** The collector's answer, checked against the record by the outbox. */
  readonly verdict?: Verdict | undefined
  /** HTTP status, where there was an answer at all. */
  readonly status?: number | undefined
  /** Seconds the collector asks to wait. */
  readonly retryAfter?: number | undefined
}

/** Carries the bytes of one record to a collector. May reject, throw or never settle: the outbox copes. */
export type Sender = (body: string, context: SendContext) => Promise<SendResult>
