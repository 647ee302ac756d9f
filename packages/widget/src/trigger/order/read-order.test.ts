// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { readAmount } from './read-amount.js'
import { readOrder } from './read-order.js'

const page = window as unknown as Record<string, unknown>
const order = (...ids: string[]) => readOrder(window as never, ids)

afterEach(() => {
  for (const name of ['dataLayer', 'dataLayerYm', 'wcSettings', 'Shopify']) Reflect.deleteProperty(page, name)
  document.body.innerHTML = ''
})

function argumentsOf(..._: unknown[]): object {
  // biome-ignore lint/complexity/noArguments: that is what gtag pushes
  return arguments
}

describe('the order in a data layer', () => {
  const all = { 'order.value': 30, 'order.currency': 'EUR', 'order.count': 3, 'customer.type': 'returning' }
  const items = [{ quantity: 2 }, { item_id: 'x' }]

  it.each<[string, unknown[]]>([
    [
      'a GA4 purchase',
      [
        {
          event: 'purchase',
          ecommerce: { transaction_id: 'T', value: 30, currency: 'EUR', items },
          new_customer: false,
        },
      ],
    ],
    [
      'a call of gtag',
      [
        argumentsOf('event', 'purchase', {
          transaction_id: 'T',
          value: '30.00',
          currency: 'eur',
          items,
          customer_type: 'returning',
        }),
      ],
    ],
    [
      'the push before',
      [
        { ecommerce: { transaction_id: 'T', value: 30, currency: 'EUR', items, new_customer: false } },
        { event: 'purchase' },
      ],
    ],
    [
      'an enhanced form',
      [
        {
          customer_type: 'returning',
          ecommerce: {
            currencyCode: 'EUR',
            purchase: { actionField: { id: 'T', revenue: '30' }, products: [{ quantity: '2' }, { quantity: 1 }] },
          },
        },
      ],
    ],
  ])('is read from %s', (_, entries) => {
    page.dataLayer = entries
    expect(order('T')).toEqual(all)
    expect(order()).toEqual(all)
    expect(order('another')).toEqual({})
  })

  it('has nothing of an order before it, and of several the one that was heard', () => {
    page.dataLayer = [
      null,
      { event: 'purchase', ecommerce: { transaction_id: 'A', value: 1, currency: 'USD' } },
      { event: 'purchase', ecommerce: { transaction_id: 'B', value: 2 } },
    ]
    expect(order('A')).toEqual({ 'order.value': 1, 'order.currency': 'USD' })
    expect(order('B')).toEqual({ 'order.value': 2 })
    expect(order()).toEqual({ 'order.value': 2 })
  })

  it.each([
    ['an amount as a text for people', { value: '1.234,50 €' }],
    ['no number', { value: Number.NaN }],
    ['a refund', { value: -5 }],
    ['a sign for a currency', { currency: '€' }],
    ['half a thing', { items: [{ quantity: 0.5 }] }],
    ['a thing without a number', { items: [{ quantity: 'two' }] }],
    ['another kind of customer', { customer_type: 'anna@shop.example' }],
  ])('leaves out %s', (_, ecommerce) => {
    page.dataLayer = [{ event: 'purchase', ecommerce: { transaction_id: 'T', ...ecommerce } }]
    expect(order('T')).toEqual({})
  })
})

describe('the order on a page of the shop', () => {
  const woo = (total: string, sign: string): void => {
    document.body.innerHTML = `<ul><li class="woocommerce-order-overview__total">Total: <strong>
      <span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">${sign}</span>${total}</bdi></span>
      </strong></li></ul><table class="woocommerce-table--order-details">
      <tr><td>Tea <strong class="product-quantity">×&nbsp;2</strong></td></tr>
      <tr><td>Pot <strong class="product-quantity">×&nbsp;1</strong></td></tr></table>`
  }

  it('is read from WooCommerce’s page, by the settings of the shop', () => {
    woo('1.234', 'kr')
    page.wcSettings = { currency: { code: 'DKK', symbol: 'kr', decimalSeparator: ',', thousandSeparator: '.' } }
    expect(order('1042')).toEqual({ 'order.value': 1234, 'order.currency': 'DKK', 'order.count': 3 })
  })

  it('is read without them where it is plain', () => {
    woo('1.234,50', '€')
    expect(order()).toEqual({ 'order.value': 1234.5, 'order.currency': 'EUR', 'order.count': 3 })
    woo('1.234', '$')
    expect(order()).toEqual({ 'order.count': 3 })
  })

  it('is read from what Shopify says of it, where it is that order', () => {
    page.Shopify = {
      checkout: { order_id: 77, total_price: '19.90', currency: 'USD', line_items: [{ quantity: 1 }, { quantity: 4 }] },
    }
    expect(order('77')).toEqual({ 'order.value': 19.9, 'order.currency': 'USD', 'order.count': 5 })
    expect(order('78')).toEqual({})
  })

  it('is none on any other page', () => {
    expect(order('T')).toEqual({})
  })
})

describe('an amount', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1 234,56', 1234.56],
    ['1,234,567', 1234567],
    ['1.234', undefined],
    ['1,234', undefined],
    ['1.234.56', undefined],
    ['12.345.6', undefined],
    ['', undefined],
    ['free', undefined],
  ])('%s is %s', (text, amount) => {
    expect(readAmount(text)).toBe(amount)
  })

  it.each([
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234.5', '.', 1234.5],
    ['1.2.3', '.', undefined],
  ])('%s with the separator %s is %s', (text, decimal, amount) => {
    expect(readAmount(text, decimal)).toBe(amount)
  })
})
