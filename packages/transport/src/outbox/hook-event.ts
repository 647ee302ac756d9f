import type { Durability } from './durability.js'

/** What the outbox reports to its `hook`, told apart by `type`. */
export type HookEvent =
  /** A snapshot was journalled (level 1, 2) or is in memory only (level 0). */
  | { readonly type: 'saved'; readonly id: string; readonly rev: number; readonly level: Durability }
  /** The collector confirmed this revision; `detail` is its word for how. */
  | { readonly type: 'ok'; readonly id: string; readonly rev: number; readonly detail?: string | undefined }
  /** An attempt failed; the next is due at `due` (ms since 1970). `status` is missing where no HTTP answer came. */
  | {
      readonly type: 'retry'
      readonly id: string
      readonly failures: number
      readonly due: number
      readonly status?: number | undefined
    }
  /** The record was refused by the collector, is too large (`too-large`), or is damaged in the store (no reason). */
  | { readonly type: 'reject'; readonly id: string; readonly reason?: string | undefined }
  /** No store took the record: it lives as long as the page. */
  | { readonly type: 'volatile'; readonly id: string }
  /** The record was older than the time to live and was given up. */
  | { readonly type: 'expired'; readonly id: string }
  /** The page's content security policy forbade a connection while a record was waiting; see `watchBlocked`. */
  | { readonly type: 'blocked'; readonly url: string }
