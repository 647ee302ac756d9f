#!/usr/bin/env bash
# react-tracking 9.3.2: what is told after an order is told as an order, with the goods of both.
# Guess: `dispatchOnMount` tells of the order of a thank-you page once, and an event further down says for itself what it is about, at least where
# it names it. Seen: the order's name, id and goods come along with every event below: "print" is a second `purchase` T1, and the `items`
# of an own `ecommerce` are added to those of the order instead of replacing them.
# For a user: tell of the order by `trackEvent` in an effect, with no data on the component; EaseKit asks once for an order, a
# count does not. The React is the newest that the package takes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --legacy-peer-deps --save-exact 'react-tracking@9.3.2' 'prop-types@15.8.1' 'react@18.3.1' \
  'react-dom@18.3.1' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const window = new Window({ url: 'https://shop.example/thanks' })
Object.assign(globalThis, { window, document: window.document, HTMLIFrameElement: window.HTMLIFrameElement, IS_REACT_ACT_ENVIRONMENT: true })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
const { act, createElement } = require('react')
const { createRoot } = require('react-dom/client')
const { useTracking } = require('react-tracking')
window.document.body.innerHTML = '<main></main>'
let tell
const Suggestions = () => {
  tell = useTracking().trackEvent
  return null
}
const order = { event: 'purchase', ecommerce: { transaction_id: 'T1', items: ['kettle'] } }
const Thanks = () => {
  const { Track } = useTracking(order, { dispatchOnMount: true })
  return createElement(Track, null, createElement(Suggestions))
}
await act(async () => createRoot(window.document.querySelector('main')).render(createElement(Thanks)))
tell({ action: 'print' })
tell({ event: 'add_to_cart', ecommerce: { items: ['cup'] } })
const seen = JSON.parse(JSON.stringify(window.dataLayer))
console.log('react-tracking 9.3.2', JSON.stringify(seen, null, 2))
assert.deepEqual(seen, [
  order,
  { ...order, action: 'print' },
  { event: 'add_to_cart', ecommerce: { transaction_id: 'T1', items: ['kettle', 'cup'] } },
])
process.exit(0)
CODE
node seen.mjs
