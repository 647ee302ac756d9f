import { pageTrigger } from './page-trigger.js'
import { textOf } from './text-of.js'
import type { Trigger } from './types.js'

/**
 * Fires on WooCommerce's page of a received order, unless it shows a failed one; the subject is the order's number.
 *
 * Certainty: documented; the block checkout's page is unverified.
 */
export function woocommerce(): Trigger {
  return pageTrigger('woocommerce', 'order-placed', ({ document, location }) => {
    const order = document.querySelector(
      '.woocommerce-order, .woocommerce-order-received, [class*=wc-block-order-confirmation-]',
    )
    if (!order || document.querySelector('.woocommerce-thankyou-order-failed')) return undefined
    const [, id = ''] = /\/order-received\/(\d+)/.exec(location.pathname) ?? []
    return textOf(document, '.woocommerce-order-overview__order strong') || id
  })
}
