import type { Trigger } from '../../api/trigger.js'
import { pageTrigger, textOf } from '../helpers/page-trigger.js'

const number = '.woocommerce-order-overview__order strong, .wc-block-order-confirmation-summary-list-item__value'

/** What only an order has that is there, with the classic checkout and with that of blocks. */
const details =
  '.woocommerce-order-overview, .woocommerce-order-details, [class*=wc-block-order-confirmation-] :is(h1, h2, h3, h4, li, table)'

/** What stands in place of an order: that the payment failed, and the form for those whom the shop does not know. */
const others =
  '.woocommerce-thankyou-order-failed, .wc-block-order-confirmation-status__actions, .woocommerce-verify-email, .woocommerce-order .woocommerce-form-login'

/**
 * Fires on WooCommerce's page of a received order; the subject is the order's number, or the id in the address where the theme
 * shows none. Not where the order has failed or is not known, nor where the visitor has to log in or confirm an address first:
 * all of those have the same address, and the same class on `body`.
 *
 * Certainty: documented, for the classic checkout and for that of blocks.
 */
export function woocommerce(): Trigger {
  return pageTrigger('woocommerce', 'order-placed', ({ document, location }) => {
    const order = document.querySelector('.woocommerce-order')
    // Of an order that it does not know the shop says no more than thanks.
    const isUnknown = order?.querySelector(':scope > .woocommerce-thankyou-order-received:only-child')
    const isThere = (order && !isUnknown) || document.querySelector(details)
    if (!isThere || document.querySelector(others)) return undefined
    const [, id = ''] = /order-received[/=](\d+)/.exec(location.href) ?? []
    return textOf(document, number) || id
  })
}
