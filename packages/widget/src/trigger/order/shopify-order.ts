import type { Attributes } from '../../api/attributes.js'
import { readPath } from '../helpers/read-path.js'
import { toOrder } from './to-order.js'

/**
 * What `Shopify.checkout` says of the order on a status page that still runs the shop's scripts. Where only extensions run, the
 * extension hands its attributes over itself.
 *
 * Certainty: documented.
 *
 * @param ids the ids under which the order was heard; with none, that of the page is meant
 */
export function shopifyOrder(window: object, ids: readonly string[]): Attributes {
  const checkout = readPath(window, 'Shopify.checkout')
  const id = readPath(checkout, 'order_id')
  if (!id || (ids[0] && !ids.includes(`${id}`))) return {}
  return toOrder({
    value: readPath(checkout, 'total_price'),
    currency: readPath(checkout, 'currency'),
    items: readPath(checkout, 'line_items'),
  })
}
