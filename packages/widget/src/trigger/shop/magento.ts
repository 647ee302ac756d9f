import type { Trigger } from '../../api/trigger.js'
import { pageTrigger, textOf } from '../helpers/page-trigger.js'

/**
 * Fires on the success page of Magento 2 (Luma theme); the subject is the order's number.
 *
 * Certainty: documented.
 */
export function magento(): Trigger {
  return pageTrigger('magento', 'order-placed', ({ document, location }) =>
    document.querySelector('body.checkout-onepage-success') || location.pathname.includes('/checkout/onepage/success')
      ? textOf(document, '.checkout-success .order-number') || textOf(document, '.checkout-success span')
      : undefined,
  )
}
