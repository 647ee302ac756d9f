#!/usr/bin/env bash
# react-ga4 3.0.1: one call of two forms changes the name of the event.
# Guess: `event({ category, action: 'purchase' })` sends the event `purchase`, as `event('purchase', …)` does. Seen: its name is
# `Purchase`, in title case, and so are category and label: an order `tx-7` becomes `Tx-7`. The other form stays as it is.
# For a user: what listens for `purchase` in the data layer hears only `event('purchase', { transaction_id })`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'react-ga4@3.0.1' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const window = new Window({ url: 'https://shop.example/thanks', settings: { disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true } })
Object.assign(globalThis, { window, document: window.document })
const library = createRequire(import.meta.url)('react-ga4')
const ga = library.default.default ?? library.default
ga.initialize('G-1')
const named = (...given) => {
  window.dataLayer.length = 0
  ga.event(...given)
  return JSON.parse(JSON.stringify(window.dataLayer.map((entry) => [...entry].slice(1))))
}
const seen = {
  'by its name': named('purchase', { transaction_id: 'T-1' }),
  'as an object': named({ category: 'shop', action: 'purchase', label: 'tx-7' }),
  'with a small word': named({ category: 'shop', action: 'add to cart' }),
}
console.log('react-ga4 3.0.1', JSON.stringify(seen, null, 2))
assert.deepEqual(seen['by its name'], [['purchase', { transaction_id: 'T-1' }]])
assert.deepEqual(seen['as an object'], [['Purchase', { event_category: 'Shop', event_label: 'Tx-7' }]])
assert.deepEqual(seen['with a small word'], [['Add to Cart', { event_category: 'Shop' }]])
CODE
node seen.mjs
