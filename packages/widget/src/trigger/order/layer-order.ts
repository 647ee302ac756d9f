import type { Attributes } from '../../api/attributes.js'
import { createPurchaseReader, enhancedPurchase } from '../data-layer/read-purchase.js'
import { toOrder, type WrittenOrder } from './to-order.js'

// biome-ignore lint/suspicious/noExplicitAny: what a page pushes has no type.
type Entry = any

/**
 * What a data layer says of one order, as a GA4 `purchase` or in the form of Enhanced Ecommerce. As with its id, some of it may
 * stand in an entry before: tag managers keep what they were told.
 *
 * @param ids the ids under which the order was heard; with none, the latest one is meant
 */
export function layerOrder(layer: readonly Entry[], ids: readonly string[]): Attributes {
  const read = createPurchaseReader()
  let told: WrittenOrder = {}
  let found: WrittenOrder = {}
  for (const entry of layer) {
    try {
      const former = enhancedPurchase(entry)
      const purchase = read(entry) ?? former
      told = { ...told, ...written(entry) }
      if (!purchase) continue
      if (!ids[0] || ids.includes(`${purchase.id}`.trim())) found = told
      told = {}
    } catch {
      // No entry, or one that does not let itself be read.
    }
  }
  return toOrder(found)
}

function written(entry: Entry): WrittenOrder {
  const given = entry[0] === 'event' ? entry[2] : entry[0] === 'set' ? entry[1] : entry
  const commerce = given?.ecommerce
  const action = commerce?.purchase?.actionField
  const isNew = given?.new_customer ?? commerce?.new_customer
  const all: WrittenOrder = {
    value: action?.revenue ?? commerce?.value ?? given?.value,
    currency: commerce?.currencyCode ?? commerce?.currency ?? given?.currency,
    items: commerce?.purchase?.products ?? commerce?.items ?? given?.items,
    customer:
      given?.customer_type ?? commerce?.customer_type ?? (typeof isNew === 'boolean' ? customerOf(isNew) : undefined),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function customerOf(isNew: boolean): string {
  return isNew ? 'new' : 'returning'
}
