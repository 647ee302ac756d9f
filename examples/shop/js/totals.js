import { el } from './dom.js'
import { money, nameOf, number, t } from './i18n.js'
import { find } from './products.js'

const row = (label, value, attributes = {}) => el('div', attributes, el('dt', {}, label), el('dd', {}, value))

/** Goods, delivery and total as a description list. */
export const totals = ({ value, shipping, total }) =>
  el(
    'dl',
    { class: 'totals' },
    row(t('goods'), money(value)),
    row(t('delivery'), shipping === 0 ? t('free') : money(shipping)),
    row(t('total'), money(total), { class: 'grand', 'data-test': 'total' }),
  )

/** What is bought, in one line each. Products that have left the catalogue since are skipped. */
export const bought = (items) =>
  el(
    'ul',
    { class: 'bought' },
    items.flatMap(({ id, quantity, price }) => {
      const product = find(id)
      if (!product) return []
      const text = t('times', { n: number(quantity), name: nameOf(product) })
      return [el('li', {}, el('span', {}, text), el('span', { class: 'price' }, money(price * quantity)))]
    }),
  )
