import type { Host } from './host.js'
import type { StartSurvey } from './start-options.js'
import type { Heard } from './trigger/heard.js'

/**
 * Whether more has to be looked at than the entry has looked at already: somebody who was asked before, a signal of an
 * earlier page, rules that few surveys have, something that may be taken back. The code for it is fetched only then.
 */
export function needsRules(
  { ledger, kept }: Host,
  { quota, schedule, target, throttle, cancelOn }: StartSurvey,
  { name, others }: Heard,
): unknown {
  return (
    others ||
    quota ||
    schedule ||
    target ||
    throttle?.perSession ||
    cancelOn ||
    name.startsWith('chat-') ||
    Object.keys(ledger.memory)[0] ||
    kept(ledger.prefix)[0]
  )
}
