import { nothing } from '../art.js'
import { tile } from '../card.js'
import { deliveryCost, goods, lines, most, setQuantity, sum } from '../cart.js'
import { item, track } from '../data-layer.js'
import { el } from '../dom.js'
import { notify } from '../frame.js'
import { link, money, nameOf, number, t } from '../i18n.js'
import { message } from '../message.js'
import { durable } from '../store.js'
import { totals } from '../totals.js'

const full = document.querySelector('#cart')
const blank = document.querySelector('#empty')
const list = document.querySelector('#lines')

function change(product, from, to) {
  setQuantity(product.id, to)
  const moved = Math.abs(to - from)
  track(to > from ? 'add_to_cart' : 'remove_from_cart', {
    value: product.price * moved,
    items: [item(product, moved)],
  })
}

function line({ product, quantity }) {
  let now = quantity
  const name = nameOf(product)
  const shown = el('output', { class: 'count', 'aria-label': t('quantity') })
  const amount = el('span', { class: 'price' })

  const step = (by) => {
    const next = Math.min(most, Math.max(1, now + by))
    if (next !== now) change(product, now, next)
    now = next
    show()
  }
  const button = (label, sign, by, hook) =>
    el(
      'button',
      { type: 'button', class: 'step', 'aria-label': t(label, { name }), 'data-test': hook, onclick: () => step(by) },
      sign,
    )
  const fewer = button('fewer', '−', -1, 'fewer')
  const more = button('more', '+', 1, 'more')

  const remove = () => {
    const next = row.nextElementSibling ?? row.previousElementSibling
    change(product, now, 0)
    row.remove()
    notify(t('removed', { name }))
    // The button that had the focus is gone: its neighbour is the next best place.
    ;(next?.querySelector('.remove') ?? blank.querySelector('a'))?.focus()
  }

  function show() {
    shown.textContent = number(now)
    amount.textContent = money(product.price * now)
    // aria-disabled keeps the focus where a disabled button would lose it.
    fewer.setAttribute('aria-disabled', String(now <= 1))
    more.setAttribute('aria-disabled', String(now >= most))
  }

  const row = el(
    'li',
    { class: 'line-item', 'data-test': 'line', 'data-id': product.id },
    tile(product, 'thumb'),
    el(
      'div',
      { class: 'line-text' },
      el('h2', {}, el('a', { class: 'title', href: link('product.html', { id: product.id }) }, name)),
      el('p', { class: 'quiet' }, t('each', { price: money(product.price) })),
      el(
        'button',
        {
          type: 'button',
          class: 'plain remove',
          'data-test': 'remove',
          'aria-label': t('removeOf', { name }),
          onclick: remove,
        },
        t('remove'),
      ),
    ),
    el('div', { class: 'stepper', role: 'group', 'aria-label': t('quantity') }, fewer, shown, more),
    amount,
  )
  show()
  return row
}

function showTotals() {
  const all = lines()
  full.hidden = all.length === 0
  blank.hidden = all.length > 0
  const value = goods(all)
  const shipping = deliveryCost('standard', value)
  document.querySelector('#totals').replaceChildren(totals({ value, shipping, total: sum(value, shipping) }))
}

function showLines() {
  list.replaceChildren(...lines().map(line))
  showTotals()
}

blank.append(message(nothing, t('empty'), durable ? t('emptyText') : t('forgetful')))
showLines()
window.addEventListener('shop:cart', showTotals)
window.addEventListener('storage', showLines)
window.addEventListener('pageshow', (event) => event.persisted && showLines())

const all = lines()
if (all.length > 0) {
  track('view_cart', { value: goods(all), items: all.map((entry) => item(entry.product, entry.quantity)) })
}
