import { count } from './cart.js'
import './chat.js'
import { el } from './dom.js'
import { lang, link, number, t, translatePage } from './i18n.js'

const cartItems = document.querySelector('#cart-items')
const cartCount = document.querySelector('#cart-count')
const toast = document.querySelector('#toast')
const stay = 6000
let timer

function showCount() {
  const n = count()
  cartCount.textContent = number(n)
  cartCount.hidden = n === 0
  cartItems.hidden = n === 0
}

function showLanguages() {
  for (const choice of document.querySelectorAll('.languages a')) {
    const query = new URLSearchParams(location.search)
    query.set('lang', choice.lang)
    choice.href = `?${query}`
    if (choice.lang === lang) choice.setAttribute('aria-current', 'true')
  }
}

/** Says something at the top of the page, out of the flow, and takes it away again. */
export function notify(text, withCartLink = false) {
  clearTimeout(timer)
  toast.replaceChildren(el('p', {}, text))
  if (withCartLink) toast.append(el('a', { href: link('cart.html'), 'data-test': 'view-cart' }, t('view')))
  toast.classList.add('shown')
  timer = setTimeout(() => toast.classList.remove('shown'), stay)
}

translatePage()
showLanguages()
showCount()
window.addEventListener('shop:cart', showCount)
// Another tab may have changed the cart, and the back button may bring back an old page.
window.addEventListener('storage', showCount)
window.addEventListener('pageshow', showCount)
document.documentElement.removeAttribute('data-translating')
document.documentElement.setAttribute('data-ready', '')
