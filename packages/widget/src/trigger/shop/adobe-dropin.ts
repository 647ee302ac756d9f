import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { listen } from '../helpers/listen.js'
import { readPath } from '../helpers/read-path.js'
import { toSubject } from '../helpers/to-subject.js'

/**
 * Fires at `order/placed` of Adobe Commerce's drop-in components; the subject is the order's number. Their messages reach
 * every tab of the shop, so a hidden one ignores them.
 *
 * Certainty: verified.
 */
export function adobeDropin(): Trigger {
  return defineTrigger('adobeDropin', ['order-placed'], (emit, env) => {
    const { window, signal } = env
    if (typeof window.BroadcastChannel !== 'function' || signal.aborted) return
    const channel = new window.BroadcastChannel('ElsieSDK/EventBus')
    signal.addEventListener('abort', () => channel.close())
    listen(env, channel, 'message', (message) => {
      if (window.document.hidden || readPath(message, 'data.event') !== 'order/placed') return
      emit('order-placed', { subject: toSubject(message, 'data.payload.number') })
    })
  })
}
