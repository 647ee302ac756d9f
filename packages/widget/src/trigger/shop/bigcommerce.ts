import type { Trigger } from '../../api/trigger.js'
import { pageTrigger } from '../helpers/page-trigger.js'

/**
 * Fires on BigCommerce's order confirmation; the subject is the id in its URL, where it has one.
 *
 * Certainty: unverified.
 */
export function bigcommerce(): Trigger {
  return pageTrigger('bigcommerce', 'order-placed', ({ location }) => {
    const match = /\/checkout\/order-confirmation(?:\/(\w+))?\/?$/.exec(location.pathname)
    return match && (match[1] ?? '')
  })
}
