import { nothing } from '../art.js'
import { deliveryCost, empty, goods, lines, sum } from '../cart.js'
import { item, track } from '../data-layer.js'
import { el } from '../dom.js'
import '../frame.js'
import { link, money, number, region, t } from '../i18n.js'
import { message } from '../message.js'
import { place } from '../orders.js'
import { durable } from '../store.js'
import { bought, totals } from '../totals.js'
import { check, digits } from '../validate.js'

const form = document.querySelector('#form')
const summary = document.querySelector('#errors')
const field = (name) => form.elements.namedItem(name)
const countries = ['AT', 'DE', 'FI', 'FR', 'GB', 'IR', 'IT', 'KZ', 'NL', 'NO', 'TR', 'UZ']
let tried = false

const amounts = () => {
  const value = goods()
  const shipping = deliveryCost(field('delivery').value, value)
  return { value, shipping, total: sum(value, shipping) }
}

function showAmounts() {
  const now = amounts()
  document.querySelector('#totals').replaceChildren(totals(now))
  document.querySelector('#place').textContent = t('placeOrder', { total: money(now.total) })
  for (const method of ['standard', 'express']) {
    const cost = deliveryCost(method, now.value)
    document.querySelector(`#cost-${method}`).textContent = cost === 0 ? t('free') : money(cost)
  }
}

/** Shows or clears the message of one field; an empty `problem` means that it is fine. */
function mark(input, problem) {
  const text = document.querySelector(`#${input.id}-error`)
  text.textContent = problem
  if (problem) input.setAttribute('aria-invalid', 'true')
  else input.removeAttribute('aria-invalid')
}

const problems = () =>
  [...form.querySelectorAll('[data-check]')].flatMap((input) => {
    const problem = check(input)
    mark(input, problem)
    return problem ? [{ input, problem }] : []
  })

function showSummary(found) {
  summary.hidden = found.length === 0
  summary.querySelector('h2').textContent = t('errors', { n: number(found.length) })
  summary.querySelector('ul').replaceChildren(
    ...found.map(({ input, problem }) => {
      const onclick = (event) => {
        event.preventDefault()
        input.focus()
      }
      return el('li', {}, el('a', { href: `#${input.id}`, onclick }, problem))
    }),
  )
}

function fill() {
  const example = {
    email: 'mara@example.com',
    name: t('example.name'),
    address: t('example.address'),
    postcode: '5003',
    city: t('example.city'),
    country: 'NO',
    card: '4242 4242 4242 4242',
    expiry: '12/34',
    cvc: '123',
  }
  for (const [name, value] of Object.entries(example)) field(name).value = value
  if (tried) showSummary(problems())
  document.querySelector('#place').focus()
}

function submit(event) {
  event.preventDefault()
  tried = true
  const found = problems()
  showSummary(found)
  if (found.length > 0) {
    summary.focus()
    return
  }
  // A second press while the next page loads must not make a second order.
  form.removeEventListener('submit', submit)
  form.addEventListener('submit', (again) => again.preventDefault())
  const order = place({ name: field('name').value.trim().split(/\s+/)[0], delivery: field('delivery').value })
  empty()
  location.assign(link('thanks.html', { order: order.id }))
}

function tidyCard() {
  const input = field('card')
  const groups = digits(input.value).match(/\d{1,4}/g)
  if (groups && digits(input.value).length <= 19) input.value = groups.join(' ')
}

function start() {
  const all = lines()
  field('country').append(...countries.map((code) => el('option', { value: code }, region(code))))
  document
    .querySelector('#bought')
    .append(bought(all.map(({ product, quantity }) => ({ id: product.id, quantity, price: product.price }))))
  showAmounts()
  form.addEventListener('change', (event) => {
    if (event.target.name === 'delivery') showAmounts()
    if (event.target.name === 'card') tidyCard()
    if (tried && event.target.matches('[data-check]')) mark(event.target, check(event.target))
  })
  form.addEventListener('submit', submit)
  document.querySelector('#fill').addEventListener('click', fill)
  track('begin_checkout', { value: goods(all), items: all.map((line) => item(line.product, line.quantity)) })
}

if (lines().length > 0) {
  start()
} else {
  document.querySelector('#checkout').remove()
  document.querySelector('main').append(message(nothing, t('empty'), durable ? t('emptyText') : t('forgetful')))
}

// The back button from the thank-you page may restore this page with a form for an order that is placed.
window.addEventListener('pageshow', (event) => event.persisted && location.reload())
