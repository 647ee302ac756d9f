/** What can come of an attempt. Only a verdict or age ends a record; `retry` is everything else. */
export type Outcome = 'ok' | 'expired' | 'reject' | 'retry'

/** What is done about it. */
interface Consequence {
  /** The record is deleted, and its lease with it. */
  readonly endsRecord?: boolean
  /** Later records report it as given up. */
  readonly isDropped?: boolean
  /** It waits aside, for so many seconds. Without it: backoff. */
  readonly asideS?: number
}

const day = 86_400
const hour = 3600

/** What follows each outcome. */
export const failureTable: Readonly<Record<Outcome, Consequence>> = {
  ok: { endsRecord: true },
  expired: { endsRecord: true, isDropped: true },
  reject: { asideS: day },
  retry: {},
}

/** Most that a collector can make the project wait, in seconds. */
export const longestAskedS: number = day

/** The status that holds back the whole project, even without a named wait. */
export const gateStatus = 429

/** The longest wait while there is patience, in seconds. */
const longestBackoffS = 300

/** How many failures in a row patience lasts: statuses that somebody has to act upon wear it out early. */
const patience = 20
const patienceWhereSomebodyMustAct = 5
const somebodyMustAct: readonly unknown[] = [401, 403, 404, 410, 413, 451]

/**
 * Most seconds to wait after another failure; chance takes up to half of it away. Doubles from 1 s to 300 s and becomes an
 * hour once patience has run out: after 20 failures, or after 5 where the status says that somebody has to act. So a record
 * has at most 12 attempts in 10 minutes and 67 in a day.
 *
 * @param before failures in a row before this one
 */
export const retryDelay = (before: number, status: number | undefined): number =>
  before + 1 >= (somebodyMustAct.includes(status) ? patienceWhereSomebodyMustAct : patience)
    ? hour
    : Math.min(longestBackoffS, 2 ** before)
