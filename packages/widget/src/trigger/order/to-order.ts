import type { Attributes } from '../../api/attributes.js'

/** What a page says of an order, as it is written there. */
export interface WrittenOrder {
  readonly value?: unknown
  readonly currency?: unknown
  /** The things that were ordered, each with its `quantity`. */
  readonly items?: unknown
  readonly customer?: unknown
}

/** The attributes of an order, without what is not plain. */
export function toOrder({ value, currency, items, customer }: WrittenOrder): Attributes {
  const amount = toNumber(value)
  const count = countOf(items)
  return {
    ...(amount !== undefined && amount >= 0 && { 'order.value': amount }),
    ...(typeof currency === 'string' && /^[a-z]{3}$/i.test(currency) && { 'order.currency': currency.toUpperCase() }),
    ...(count && { 'order.count': count }),
    ...(/^(new|returning)$/.test(`${customer}`) && { 'customer.type': `${customer}` }),
  }
}

/** A number, or a text that is one in every language: `1.234` could be a thousand and more, but is what a program writes. */
function toNumber(value: unknown): number | undefined {
  const isPlain = typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()))
  return isPlain && Number.isFinite(Number(value)) ? Number(value) : undefined
}

/** How many things; nothing where one of them does not say it plainly. */
function countOf(items: unknown): number | undefined {
  if (!Array.isArray(items)) return undefined
  const counts = items.map((item) => toNumber(item?.quantity ?? 1) ?? Number.NaN)
  const count = counts.reduce((sum, one) => sum + one, 0)
  return Number.isInteger(count) ? count : undefined
}
