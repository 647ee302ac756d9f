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

/** Half of the time the collector is honest. */
export function randomReply(random: () => number): Reply {
  return random() < 0.5 ? replies.ok : (faults[Math.floor(random() * faults.length)] ?? replies.ok)
}
