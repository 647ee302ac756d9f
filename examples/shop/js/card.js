import { add } from './cart.js'
import { item, track } from './data-layer.js'
import { drawing, el } from './dom.js'
import { notify } from './frame.js'
import { lineOf, link, money, nameOf, t } from './i18n.js'

export const tile = (product, className = '') =>
  el('div', { class: `tile tint-${product.tint} ${className}` }, drawing(product.art, 'art'))

/** Adds to the cart, tells the data layer and the person. */
export function buy(product, quantity = 1) {
  add(product.id, quantity)
  track('add_to_cart', { value: product.price * quantity, items: [item(product, quantity)] })
  notify(t('addedTo', { name: nameOf(product) }), true)
}

function buyButton(product) {
  const button = el('button', {
    type: 'button',
    class: 'button small',
    'data-test': 'add',
    'data-id': product.id,
    'aria-label': `${t('addShort')}: ${nameOf(product)}`,
    onclick: () => buy(product),
  })
  button.append(t('addShort'))
  return button
}

export function card(product, { withButton = true } = {}) {
  return el(
    'li',
    { class: 'card', 'data-test': 'product', 'data-id': product.id },
    tile(product),
    el('h3', {}, el('a', { class: 'title', href: link('product.html', { id: product.id }) }, nameOf(product))),
    el('p', { class: 'quiet' }, lineOf(product)),
    el(
      'div',
      { class: 'card-foot' },
      el('span', { class: 'price' }, money(product.price)),
      withButton && buyButton(product),
    ),
  )
}
