#!/usr/bin/env bash
# @analytics/google-tag-manager 0.6.0: an order is not in the data layer before Google's script is, and never where that is blocked.
# Guess: `analytics.track('purchase', …)` pushes at once, as every snippet of Tag Manager does, so that whatever reads `dataLayer` hears it. Seen:
# it waits until the script has put its own `push` there. Ten seconds without, behind a blocker for one, and it is dropped, like every later
# one, even if the script comes after all; the `track` listener has heard each. A property called `event` takes the place of the name.
# For a user: `EaseKit('trigger', 'order-placed', { subject })` beside `track`; `dataLayer` tells of no customer with a blocker.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@analytics/google-tag-manager@0.6.0' 'analytics@0.8.19' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Window } from 'happy-dom'
const loading = { disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true }
const settings = { ...loading, enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true }
const files = ['analytics/dist/analytics.min.js', '@analytics/google-tag-manager/dist/@analytics/google-tag-manager.min.js']
const openPage = () => {
  const window = new Window({ url: 'https://shop.example/thanks', settings })
  window.document.head.append(window.document.createElement('script'))
  for (const file of files) window.eval(readFileSync(`node_modules/${file}`, 'utf8'))
  const analytics = window._analytics.init({ app: 'shop', plugins: [window.analyticsGtagManager({ containerId: 'GTM-SHOP' })] })
  const heard = []
  analytics.on('track', ({ payload }) => heard.push(payload.properties.transaction_id))
  const place = (order) => analytics.track('purchase', order)
  const orders = () => [...window.dataLayer].filter((entry) => entry.transaction_id).map((entry) => [entry.event, entry.transaction_id])
  // A double of Tag Manager's script: it puts a function of its own in the place of `push`.
  const tagManagerComes = () => {
    const layer = window.dataLayer
    layer.push = (...entries) => Array.prototype.push.apply(layer, entries)
  }
  return { place, heard, orders, tagManagerComes }
}
const soon = openPage()
soon.place({ transaction_id: 'T-1' })
soon.place({ transaction_id: 'T-2', event: 'checkout' })
await wait(500)
const seen = { 'without the script': soon.orders() }
soon.tagManagerComes()
await wait(3_000)
seen['with the script'] = soon.orders()
const blocked = openPage()
blocked.place({ transaction_id: 'T-3' })
await wait(13_000)
blocked.tagManagerComes()
blocked.place({ transaction_id: 'T-4' })
await wait(3_000)
seen['after ten seconds'] = blocked.orders()
seen['heard then'] = blocked.heard
console.log('@analytics/google-tag-manager 0.6.0', seen)
assert.deepEqual(seen, {
  'without the script': [],
  'with the script': [
    ['purchase', 'T-1'],
    ['checkout', 'T-2'],
  ],
  'after ten seconds': [],
  'heard then': ['T-3', 'T-4'],
})
process.exit(0)
CODE
node seen.mjs
