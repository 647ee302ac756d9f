import type { Attributes } from '../../api/attributes.js'
import { layerOrder } from './layer-order.js'
import { shopifyOrder } from './shopify-order.js'
import { woocommerceOrder } from './woocommerce-order.js'

/** The data layers that are read, as the order triggers do. */
const layers = ['dataLayer', 'dataLayerYm']

/**
 * What a page says of the order that was heard of right now: `order.value`, `order.currency`, `order.count` and
 * `customer.type`, each only where it is plain. A data layer wins over what the shop's page shows.
 *
 * @param ids the ids under which the order was heard; with none, the latest one is meant
 */
export function readOrder(window: Window & Readonly<Record<string, unknown>>, ids: readonly string[]): Attributes {
  const entries = layers.map((name) => window[name]).filter((layer) => Array.isArray(layer))
  return {
    ...woocommerceOrder(window),
    ...shopifyOrder(window, ids),
    ...Object.assign({}, ...entries.map((layer) => layerOrder(layer, ids))),
  }
}
