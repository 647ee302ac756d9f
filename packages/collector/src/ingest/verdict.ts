import type { WriteOutcome } from '../storage/store.js'

/** What the collector says about a record. Only `ok` and `reject` end a record's life in the browser. */
export type Verdict =
  | {
      readonly v: 1
      readonly id: string
      readonly rev: number
      readonly status: 'ok'
      readonly detail: WriteOutcome['detail']
      /** The survey, where it is paused: the device asks no more, until it hears otherwise. @default it is not paused */
      readonly paused?: string
    }
  | {
      readonly v: 1
      readonly id: string
      readonly rev: number
      readonly status: 'reject'
      readonly reason: 'unknown_project' | 'too_large'
    }
  | { readonly v: 1; readonly status: 'retry'; readonly reason: RetryReason; readonly retryAfter: number }

/** Why the browser should come back later; `retryAfter` beside it is in seconds. */
export type RetryReason = 'rate_limited' | 'busy' | 'not_committed' | 'unreadable'
