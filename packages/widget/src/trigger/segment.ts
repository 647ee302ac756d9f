import { defineTrigger } from './define-trigger.js'
import { onTrack } from './on-track.js'
import { toSubject } from './to-subject.js'
import type { Trigger } from './types.js'

/**
 * Fires at `analytics.track('Order Completed', { order_id })` of Segment or RudderStack; the subject is `order_id`.
 *
 * Certainty: documented; that the stub queues `on` is unverified.
 */
export function segment(): Trigger {
  return defineTrigger('segment', ['order-placed'], (emit, env) =>
    onTrack(env, (name, properties) => {
      if (name === 'Order Completed') emit('order-placed', { subject: toSubject(properties, 'order_id') })
    }),
  )
}
