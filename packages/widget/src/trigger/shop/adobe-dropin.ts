import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { attempt } from '../helpers/attempt.js'
import { followDropinOrders } from './follow-dropin-orders.js'

/**
 * Fires at `order/placed` of Adobe Commerce's drop-in components in this window, whether it is visible or not; the subject is
 * the order's number.
 *
 * Certainty: verified on real channels between windows.
 */
export function adobeDropin(): Trigger {
  return defineTrigger('adobeDropin', ['order-placed'], (emit, env) =>
    attempt(env, 'adobeDropin', () =>
      followDropinOrders(env, (subject) => attempt(env, 'adobeDropin', () => emit('order-placed', { subject }))),
    ),
  )
}
