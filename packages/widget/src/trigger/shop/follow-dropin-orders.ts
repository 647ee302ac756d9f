import type { SignalDetail, TriggerEnv } from '../../api/trigger.js'
import { observeCalls } from '../helpers/observe-calls.js'
import { toSubject } from '../helpers/to-subject.js'

/**
 * Calls `hear` with the number of each order that Adobe Commerce's drop-ins tell on this page.
 *
 * Their bus is a BroadcastChannel: whoever listens to it hears every window of the shop and cannot tell its own. So it is
 * followed where a message is posted, which also tells of an order in a tab that is hidden.
 */
export function followDropinOrders(
  { window, signal }: Pick<TriggerEnv, 'window' | 'signal'>,
  hear: (subject: SignalDetail['subject']) => void,
): void {
  // Missing in older webviews.
  if (!window.BroadcastChannel) return
  observeCalls(window.BroadcastChannel.prototype, 'postMessage', signal, ([message]) => {
    if (toSubject(message, 'event') === 'order/placed') hear(toSubject(message, 'payload.number'))
  })
}
