import { nothing } from '../art.js'
import { buy, card, tile } from '../card.js'
import { item, track } from '../data-layer.js'
import { el } from '../dom.js'
import '../frame.js'
import { grams, lineOf, money, nameOf, size, t, textOf } from '../i18n.js'
import { message } from '../message.js'
import { find, products } from '../products.js'

const choices = 9
const others = 4

const fact = (label, value) => el('div', {}, el('dt', {}, label), el('dd', {}, value))

function quantityField() {
  const select = el('select', { id: 'quantity', 'data-test': 'quantity' })
  const format = new Intl.NumberFormat(document.documentElement.lang)
  for (let n = 1; n <= choices; n++) select.append(el('option', { value: n }, format.format(n)))
  return select
}

function details(product) {
  const quantity = quantityField()
  const onsubmit = (event) => {
    event.preventDefault()
    buy(product, Number(quantity.value))
  }
  return el(
    'article',
    { class: 'product' },
    tile(product, 'large'),
    el(
      'div',
      { class: 'product-text' },
      el('h1', {}, nameOf(product)),
      el('p', { class: 'quiet' }, lineOf(product)),
      el('p', { class: 'price' }, money(product.price)),
      el('p', { class: 'lead' }, textOf(product)),
      el(
        'form',
        { class: 'buy', onsubmit },
        el('label', { for: 'quantity', class: 'unseen' }, t('quantity')),
        quantity,
        el('button', { class: 'button', 'data-test': 'add', 'data-id': product.id }, t('add')),
      ),
      el(
        'dl',
        { class: 'facts' },
        fact(t('size'), size(product.size)),
        fact(t('weight'), grams(product.weight)),
        fact(t('number'), el('bdi', { dir: 'ltr' }, product.id)),
      ),
    ),
  )
}

const product = find(new URLSearchParams(location.search).get('id'))
const place = document.querySelector('#product')

if (product) {
  document.title = `${nameOf(product)} · Papermoor`
  place.append(details(product))
  track('view_item', { value: product.price, items: [item(product)] })
} else {
  place.append(message(nothing, t('missing'), t('missingText')))
}

const start = products.indexOf(product) + 1
const around = [...products.slice(start), ...products.slice(0, start)].filter((other) => other !== product)
document.querySelector('#also').append(...around.slice(0, others).map((other) => card(other, { withButton: false })))
