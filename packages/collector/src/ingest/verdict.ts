import type { WriteOutcome } from '../storage/write.js'

/** What the collector says about a record. Only `ok` and `reject` end a record's life in the browser. */
export type Verdict =
  | {
      readonly v: 1
      readonly id: string
      readonly rev: number
      readonly status: 'ok'
      readonly detail: Exclude<WriteOutcome['detail'], 'full'>
      /** The survey, where it is paused: the device asks no more, until it hears otherwise. @default it is not paused */
      readonly paused?: string
    }
  | {
      readonly v: 1
      readonly id: string
      readonly rev: number
      readonly status: 'reject'
      readonly reason: RejectReason
    }
  | { readonly v: 1; readonly status: 'retry'; readonly reason: RetryReason; readonly retryAfter: number }

/** Why a record is not taken. The browser offers it again a day later. */
export type RejectReason = 'unknown_project' | 'too_large' | 'too_many_held'

/** Why the browser should come back later; `retryAfter` beside it is in seconds. */
export type RetryReason = 'rate_limited' | 'busy' | 'not_committed' | 'unreadable'
