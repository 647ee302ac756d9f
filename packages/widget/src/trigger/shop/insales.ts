import type { Trigger } from '../../api/trigger.js'
import { pageTrigger } from '../helpers/page-trigger.js'

/**
 * Fires on InSales' order page; the subject is the 32 hex digits of its URL. The platform's settings for GA4 and Yandex
 * are the better source.
 *
 * Certainty: unverified.
 */
export function insales(): Trigger {
  return pageTrigger(
    'insales',
    'order-placed',
    ({ location }) => /\/orders\/([\da-f]{32})\/?$/i.exec(location.pathname)?.[1],
  )
}
