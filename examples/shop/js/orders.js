import { deliveryCost, goods, lines, sum } from './cart.js'
import { read, write } from './store.js'

// No 0, O, 1 or I: people read order numbers out on the telephone.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const kept = 10

export function code(length) {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet[byte % alphabet.length]).join('')
}

/** Keeps the order on this device only; of the person, just the name to greet. */
export function place({ name, delivery }) {
  const all = lines()
  const value = goods(all)
  const shipping = deliveryCost(delivery, value)
  const order = {
    id: `T-${code(4)}-${code(4)}`,
    name,
    delivery,
    items: all.map((line) => ({ id: line.product.id, quantity: line.quantity, price: line.product.price })),
    value,
    shipping,
    total: sum(value, shipping),
  }
  write('orders', [order, ...history()].slice(0, kept))
  return order
}

export function history() {
  const stored = read('orders', [])
  return Array.isArray(stored) ? stored : []
}

export const findOrder = (id) => history().find((order) => order.id === id)

export const looksLikeOrder = (id) => /^T-[0-9A-Z-]{4,20}$/.test(id ?? '')
