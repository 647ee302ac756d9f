import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { onTrackCall } from '../helpers/on-track-call.js'
import { toSubject } from '../helpers/to-subject.js'

/**
 * Fires at `track('Order Completed', { order_id })` of Segment's `analytics` or RudderStack's `rudderanalytics`, as the page
 * calls it; the subject is `order_id`.
 *
 * Certainty: documented, against doubles of both stubs.
 */
export function segment(): Trigger {
  return defineTrigger('segment', ['order-placed'], (emit, env) =>
    onTrackCall(env, (name, properties) => {
      if (name === 'Order Completed') emit('order-placed', { subject: toSubject(properties, 'order_id') })
    }),
  )
}
