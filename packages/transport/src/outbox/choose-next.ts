import type { RecordName } from './record-name.js'
import type { Lease } from './stored-lease.js'

/** A record with all that decides about its turn. */
export interface WaitingRecord extends RecordName {
  readonly lease: Lease
  /** This page has put it itself. */
  readonly isOwn: boolean
  /** A request with a revision of its response is under way on this page. */
  readonly isFlying: boolean
}

/** What is the same for all records. */
export interface Turn {
  readonly now: number
  /** When the project may send again, in ms since 1970. */
  readonly gateDueAt: number
  /** As many requests are under way as may be. */
  readonly isFull: boolean
  /** How much longer this page waits with the records of others. */
  readonly slackMs: number
}

/** Which record goes now; where none does, in how many ms one may, if any. */
export interface Choice {
  readonly next?: WaitingRecord
  readonly waitMs?: number
}

/** A day and a lease, with room to spare. A longer wait is of a clock set back since, and counts as over. */
const longestWaitMs = 9e7

/** Chooses among the records, the more important ones first. */
export const chooseNext = (waiting: readonly WaitingRecord[], { now, gateDueAt, isFull, slackMs }: Turn): Choice => {
  let waitMs = longestWaitMs
  for (const next of waiting) {
    if (next.isFlying) continue
    const ms = Math.max(gateDueAt, next.lease.dueAt + (next.isOwn ? 0 : slackMs)) - now
    if (ms > 0 && ms < longestWaitMs) waitMs = Math.min(waitMs, ms)
    else if (!isFull) return { next }
  }
  return waitMs < longestWaitMs ? { waitMs } : {}
}
