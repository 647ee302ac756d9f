import { find } from './products.js'
import { read, write } from './store.js'

export const currency = 'EUR'
export const most = 20

const freeFrom = 50
const rates = { standard: 4.5, express: 9.5 }
const cents = (value) => Math.round(value * 100) / 100

/** Lines whose product still exists, with sane quantities, whatever an older version may have stored. */
export function lines() {
  const stored = read('cart', {})
  return Object.entries(stored ?? {}).flatMap(([id, count]) => {
    const product = find(id)
    const quantity = Math.min(most, Math.floor(Number(count)))
    return product && quantity >= 1 ? [{ product, quantity }] : []
  })
}

export function setQuantity(id, quantity) {
  const next = Object.fromEntries(lines().map((line) => [line.product.id, line.quantity]))
  if (quantity >= 1) next[id] = Math.min(most, quantity)
  else delete next[id]
  write('cart', next)
  window.dispatchEvent(new CustomEvent('shop:cart'))
}

export function add(id, quantity = 1) {
  setQuantity(id, quantity + (lines().find((line) => line.product.id === id)?.quantity ?? 0))
}

export function empty() {
  write('cart', {})
  window.dispatchEvent(new CustomEvent('shop:cart'))
}

export const count = () => lines().reduce((sum, line) => sum + line.quantity, 0)

export const goods = (all = lines()) => cents(all.reduce((sum, line) => sum + line.product.price * line.quantity, 0))

/** Standard delivery is free from 50 on; express never is. */
export function deliveryCost(method, value) {
  return method === 'standard' && value >= freeFrom ? 0 : (rates[method] ?? rates.standard)
}

export const sum = (...values) => cents(values.reduce((total, value) => total + value, 0))
