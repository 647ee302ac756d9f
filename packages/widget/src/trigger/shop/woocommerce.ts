import type { Trigger } from '../../api/trigger.js'
import { pageTrigger, textOf } from '../helpers/page-trigger.js'

/**
 * Fires on WooCommerce's page of a received order, unless it shows a failed one; the subject is the order's number.
 *
 * Certainty: documented, for the classic checkout and for that of blocks.
 */
export function woocommerce(): Trigger {
  return pageTrigger('woocommerce', 'order-placed', ({ document, location }) => {
    const order = document.querySelector(
      '.woocommerce-order, .woocommerce-order-received, [class*=wc-block-order-confirmation-]',
    )
    const failed = '.woocommerce-thankyou-order-failed, .wc-block-order-confirmation-status__actions'
    if (!order || document.querySelector(failed)) return undefined
    const [, id = ''] = /\/order-received\/(\d+)/.exec(location.pathname) ?? []
    const number = '.woocommerce-order-overview__order strong, .wc-block-order-confirmation-summary-list-item__value'
    return textOf(document, number) || id
  })
}
