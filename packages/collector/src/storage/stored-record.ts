import type { Contact } from './write.js'

/** Records to export or erase: those about a subject, or one by its id. */
export type RecordSelector =
  | { readonly project: string; readonly subject: string }
  | { readonly project: string; readonly id: string }

/**
 * A record as it arrived, and whether it counts. `unreadable` is the beginning of a body that was no record; its `id` is the
 * hash of the body. `receivedAt` is epoch ms.
 */
export interface StoredRecord {
  readonly id: string
  readonly status: 'stored' | 'held' | 'unreadable'
  readonly contact?: Contact
  readonly body: string
  readonly receivedAt: number
}

/** Records that look alike, such as forged ones. Times are epoch ms of arrival; `until` itself is left out. */
export interface MatchQuery {
  readonly project: string
  readonly from?: number | undefined
  readonly until?: number | undefined
  readonly survey?: string | undefined
  /** Fingerprint of a series. */
  readonly series?: string | undefined
  /** Origin of the page that was answered on, such as `https://shop.example`. */
  readonly origin?: string | undefined
  readonly limit: number
  readonly after?: { readonly at: number; readonly id: string } | undefined
}

/** Where and when a record came from; nothing of what it says. */
export interface MatchedRecord {
  readonly id: string
  readonly status: 'stored' | 'held'
  readonly receivedAt: number
  readonly survey: string | null
  readonly page: string | null
}

/** `now` is epoch ms, `floor` that of the project. */
export interface ErasingMoment {
  readonly now: number
  readonly floor: number
  /** Whether the project has a webhook that hears of erased responses. @default false */
  readonly tells?: boolean
  /** Name of the token, for the audit log. @default nobody is noted */
  readonly who?: string
}

/** Which records of a project are too old. Times are epoch ms. */
export interface Expiry {
  readonly project: string
  /** Records that arrived earlier go. */
  readonly before: number
  readonly now: number
}
