import type { Attributes } from '../../api/attributes.js'
import { textOf } from '../helpers/page-trigger.js'
import { readPath } from '../helpers/read-path.js'
import { readAmount } from './read-amount.js'
import { toOrder } from './to-order.js'

const total =
  ':is(.woocommerce-order-overview__total, .wc-block-order-confirmation-summary-list-item__value) .woocommerce-Price-amount'
const quantities = '.woocommerce-table--order-details .product-quantity'

/** Signs that stand for one currency only; a dollar, a pound, a crown or a yen may be several. */
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₸': 'KZT',
  '₪': 'ILS',
}

/**
 * What WooCommerce's page of a received order shows of it. Separators and currency are those of the shop's settings where the
 * page has them (`wcSettings.currency`); without them an amount that could be two is left out.
 *
 * Certainty: documented.
 */
export function woocommerceOrder(window: Window): Attributes {
  const { document } = window
  const shown = textOf(document, total)
  if (!shown) return {}
  const sign = textOf(document, `${total} .woocommerce-Price-currencySymbol`)
  const settings = readPath(window, 'wcSettings.currency')
  const decimal = readPath(settings, 'decimalSeparator')
  const isOfShop = readPath(settings, 'symbol') === sign
  const things = [...document.querySelectorAll(quantities)].map(({ textContent }) => ({
    quantity: textContent?.replace(/\D/g, ''),
  }))
  return toOrder({
    value: readAmount(shown.replace(sign, ''), typeof decimal === 'string' ? decimal : undefined),
    currency: isOfShop ? readPath(settings, 'code') : signs[sign],
    items: things[0] && things,
  })
}
