import type { Sender, SendResult } from '../http/sender.js'
import { isVerdictFor } from '../http/verdict.js'
import type { Outcome } from './failure-table.js'
import type { Attempt } from './plan-attempt.js'
import type { Platform } from './platform.js'
import { madeAt } from './revision.js'
import { withinTime } from './within-time.js'

/** Longest that one attempt takes, in ms. */
const limitMs = 15_000

/** What came of an attempt. */
export interface AttemptResult extends SendResult {
  readonly outcome: Outcome
}

/** What is known without asking the collector: the record is too old, or it is not what its name says. */
const doomOf = ({ id, rev, body }: Attempt, expiresBefore: number): Outcome | undefined => {
  if (madeAt(rev) < expiresBefore) return 'expired'
  return RegExp(`"${id}","rev":${rev},[^]+}$`).test(body) ? undefined : 'reject'
}

/**
 * Makes one attempt to deliver a record. Calls the sender at once, never rejects, and takes 15 s at most.
 *
 * @param expiresBefore records made before this time, in ms since 1970, are given up
 */
export const makeAttempt = async (
  attempt: Attempt,
  sender: Sender,
  expiresBefore: number,
  platform: Platform,
): Promise<AttemptResult> => {
  const doom = doomOf(attempt, expiresBefore)
  if (doom) return { outcome: doom }
  const { payload, keepalive, isLeaving: leaving } = attempt
  const result = await withinTime(platform, limitMs, async (signal) => sender(payload, { leaving, keepalive, signal }))
  const { verdict, status, retryAfter } = result ?? {}
  return { verdict, status, retryAfter, outcome: isVerdictFor(attempt, verdict) ? verdict.status : 'retry' }
}
