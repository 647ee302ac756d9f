/** Names an event for ever: a response is completed once. */
export interface EventKey {
  readonly project: string
  readonly id: string
  readonly kind: string
}

/** Events of a project that are due at `now`, at most `limit`. Times are epoch ms. */
export interface EventQuery {
  readonly project: string
  readonly now: number
  readonly leaseMs: number
  readonly limit: number
}

/** An event to deliver, with the response as it is now; `body` is undefined when it has been erased since. */
export interface PendingEvent extends EventKey {
  readonly createdAt: number
  readonly attempts: number
  readonly body: string | undefined
}
