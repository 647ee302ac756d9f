import type { CheckedSurvey } from '../api/checked-options.js'
import type { HeardSignal } from '../trigger/heard-signal.js'
import type { SignalOrder } from '../trigger/signal-order.js'

/** Whether a signal was taken back since: by what the survey names, or, for a chat, by its being opened again. */
export function isCancelled(
  { last }: Pick<SignalOrder, 'last'>,
  { cancelOn = [] }: CheckedSurvey,
  { name, order }: HeardSignal,
): boolean {
  const cancels = name.startsWith('chat-') ? [...cancelOn, 'chat-opened'] : cancelOn
  return cancels.some((one) => (last[one] ?? 0) > order)
}
