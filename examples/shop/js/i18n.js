import { words } from './words.js'

/** Set by the inline script in the head of every page, before the first paint. */
export const lang = document.documentElement.lang

const numbers = new Intl.NumberFormat(lang)
const euros = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR' })
const regions = new Intl.DisplayNames([lang], { type: 'region' })
const weights = new Intl.NumberFormat(lang, { style: 'unit', unit: 'gram' })

export const number = (value) => numbers.format(value)
export const money = (value) => euros.format(value)
export const region = (code) => regions.of(code)
const lengths = new Intl.NumberFormat(lang, { style: 'unit', unit: 'millimeter' })

/** Width by height, with the unit behind the last number. */
export const size = ([width, height]) => `${number(width)} × ${lengths.format(height)}`
export const grams = (value) => weights.format(value)

/** The text for a key, with `{slots}` filled. */
export function t(key, slots = {}) {
  const text = words[lang]?.[key] ?? words.en[key] ?? key
  return text.replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot)
}

export const nameOf = (product, language = lang) => (product.words[language] ?? product.words.en).name
export const lineOf = (product) => (product.words[lang] ?? product.words.en).line
export const textOf = (product) => (product.words[lang] ?? product.words.en).text

/** A relative link that keeps the language. The URL is the only place where it is kept. */
export function link(page, parameters = {}) {
  const query = new URLSearchParams(parameters)
  if (lang !== 'en') query.set('lang', lang)
  const text = query.toString()
  return text ? `${page}?${text}` : page
}

/** Translates the static parts: the HTML holds English, so there is nothing to do for it. */
export function translatePage() {
  if (lang === 'en') return
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t)
  for (const node of document.querySelectorAll('[data-t-label]'))
    node.setAttribute('aria-label', t(node.dataset.tLabel))
  for (const node of document.querySelectorAll('a[data-page]')) node.href = link(node.getAttribute('href'))
}
