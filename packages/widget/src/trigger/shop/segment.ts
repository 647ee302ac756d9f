import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { onTrackCall } from '../helpers/on-track-call.js'
import { toSubject } from '../helpers/to-subject.js'

/**
 * Fires at `analytics.track('Order Completed', { order_id })` of Segment or RudderStack; the subject is `order_id`.
 *
 * Certainty: documented; that the stub queues `on` is unverified.
 */
export function segment(): Trigger {
  return defineTrigger('segment', ['order-placed'], (emit, env) =>
    onTrackCall(env, (name, properties) => {
      if (name === 'Order Completed') emit('order-placed', { subject: toSubject(properties, 'order_id') })
    }),
  )
}
