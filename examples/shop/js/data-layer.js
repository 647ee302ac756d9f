import { currency } from './cart.js'
import { nameOf } from './i18n.js'

/** One line of a cart or an order as Google Analytics 4 names it. */
export const item = (product, quantity = 1) => ({
  item_id: product.id,
  item_name: nameOf(product, 'en'),
  price: product.price,
  quantity,
})

/** Pushes an ecommerce event the way shops with Google Tag Manager do: the last one is cleared first. */
export function track(event, ecommerce) {
  window.dataLayer = window.dataLayer || []
  window.dataLayer.push({ ecommerce: null })
  window.dataLayer.push({ event, ecommerce: { currency, ...ecommerce } })
}
