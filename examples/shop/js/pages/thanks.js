import { nothing, posted } from '../art.js'
import { item, track } from '../data-layer.js'
import { drawing } from '../dom.js'
import '../frame.js'
import { t } from '../i18n.js'
import { message } from '../message.js'
import { findOrder, looksLikeOrder } from '../orders.js'
import { find } from '../products.js'
import { bought, totals } from '../totals.js'

const id = new URLSearchParams(location.search).get('order')
// Somebody may open the link on another device, which knows no more than the number.
const order = findOrder(id)

function show() {
  document.querySelector('#drawing').append(drawing(posted, 'art'))
  document.querySelector('#order-id').textContent = id
  if (!order) {
    document.querySelector('#summary').remove()
    return
  }
  document.querySelector('h1').textContent = t('thanks', { name: order.name })
  document.querySelector('#bought').append(bought(order.items))
  document.querySelector('#totals').append(totals(order))
}

if (looksLikeOrder(id)) {
  show()
  // On every load, also after a reload: most shops do, and that a customer is asked only once is up to EaseKit.
  track('purchase', {
    transaction_id: id,
    value: order?.value ?? 0,
    shipping: order?.shipping ?? 0,
    items: (order?.items ?? []).flatMap((line) => {
      const product = find(line.id)
      return product ? [{ ...item(product, line.quantity), price: line.price }] : []
    }),
  })
} else {
  document.querySelector('#thanks').remove()
  document.querySelector('main').append(message(nothing, t('noOrder'), t('noOrderText')))
}
