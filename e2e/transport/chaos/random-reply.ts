import { replies } from '../rig/replies.js'
import type { Reply } from '../rig/reply.js'

const faults: readonly Reply[] = [
  replies.reset,
  replies.commitThenReset,
  replies.commitThenReset,
  replies.silent,
  replies.stallInBody,
  replies.stallInHeaders,
  replies.truncated,
  replies.portal,
  replies.redirect,
  replies.empty,
  replies.otherId,
  replies.lowerRev,
  replies.broken,
  replies.busyWithoutCors,
  { delay: 300 },
  { commit: false, status: 429, body: '{"v":1,"status":"retry","reason":"rate_limited","retryAfter":1}' },
]

/**
 * Half of the time the collector is honest.
 *
 * @param patience ms until a silent connection ends: what a page has sent on leaving keeps its connection that long, and
 * a browser has only six of them
 */
export function randomReply(random: () => number, patience: number): Reply {
  if (random() < 0.5) return replies.ok
  return { ...faults[Math.floor(random() * faults.length)], patience }
}
