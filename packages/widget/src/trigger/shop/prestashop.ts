import type { Trigger } from '../../api/trigger.js'
import { pageTrigger, textOf } from '../helpers/page-trigger.js'

/**
 * Fires on PrestaShop's order confirmation; the subject is the order's reference.
 *
 * Certainty: documented; that the URL has `id_order` is unverified.
 */
export function prestashop(): Trigger {
  return pageTrigger('prestashop', 'order-placed', ({ document, location }) => {
    if (!document.querySelector('#content-hook_order_confirmation, .page-order-confirmation')) return undefined
    // 'Order reference: XKBKNABJK', in whichever language.
    const [, reference] = /:\s*(\S+)/.exec(textOf(document, '#order-details li')) ?? []
    return reference ?? new URLSearchParams(location.search).get('id_order') ?? ''
  })
}
