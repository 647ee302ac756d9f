#!/usr/bin/env bash
# cookie-though 1.7.3: with a listener before `init`, the banner asks on every page.
# Guess: it does not matter whether `onPreferencesChanged` comes before `init`, where nothing can be missed, or after it. Seen: after it, whoever has
# decided is not asked again. Before it, the choice is kept and told as well, and yet the banner opens on every later page, since such a listener
# starts a banner with categories that the page never named, of which nothing was decided.
# For a user: `init` first, then the listener, and `getPreferences()` for what was decided before.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'cookie-though@1.7.3' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const config = {
  policies: [
    { id: 'essential', label: 'The shop', description: 'Cart and payment', category: 'essential' },
    { id: 'survey', label: 'Surveys', description: 'One question after an order', category: 'functional' },
  ],
  permissionLabels: { accept: 'Chosen', acceptAll: 'All', decline: 'No' },
  cookiePreferenceKey: 'preferences',
  header: { title: 'Cookies', description: 'What may we keep?' },
  customizeLabel: 'Choose',
}
const accepted = ({ cookieOptions }) => cookieOptions.filter(({ isEnabled }) => isEnabled).map(({ id }) => id).join(' ')
const openPage = async (order, cookie = '') => {
  const window = new Window({ url: 'https://shop.example/' })
  if (cookie) window.document.cookie = cookie
  Object.assign(globalThis, { window, document: window.document, location: window.location, HTMLElement: window.HTMLElement, Node: window.Node })
  for (const name of ['requestAnimationFrame', 'cancelAnimationFrame']) globalThis[name] = window[name].bind(window)
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
  delete require.cache[require.resolve('cookie-though')]
  const library = require('cookie-though')
  const banner = library.default ?? library
  const heard = []
  const listen = () => banner.onPreferencesChanged((preferences) => heard.push(accepted(preferences)))
  if (order === 'listener first') listen()
  banner.init(config)
  if (order === 'init first') listen()
  await wait(1_000)
  const place = window.document.querySelector('.cookie-though')
  const asks = place.classList.contains('visible')
  const press = async (label) => {
    const buttons = [...(place.shadowRoot ?? place).querySelectorAll('button')]
    buttons.find((button) => button.textContent.trim() === label).click()
    await wait(1_000)
  }
  const tell = () => ({ kept: window.document.cookie, heard: heard.join(', '), accepted: accepted(banner.getPreferences()) })
  return { asks, press, tell }
}
const visit = async (order) => {
  const page = await openPage(order)
  await page.press('All')
  const all = page.tell()
  const next = await openPage(order, all.kept)
  return { ...all, 'next page': { accepted: next.tell().accepted, asks: next.asks } }
}
const seen = { 'init first': await visit('init first'), 'listener first': await visit('listener first') }
console.log('cookie-though 1.7.3', seen)
const all = { kept: 'preferences=essential:1|survey:1', heard: 'essential survey', accepted: 'essential survey' }
assert.deepEqual(seen, {
  'init first': { ...all, 'next page': { accepted: 'essential survey', asks: false } },
  'listener first': { ...all, 'next page': { accepted: 'essential survey', asks: true } },
})
process.exit(0)
CODE
node seen.mjs
