#!/usr/bin/env bash
# @segment/analytics-next 1.84.3: what a `track` listener is told is neither what the page said nor what is sent.
# Guess: `analytics.on('track', …)` tells of events that were sent, or of each as it was called. Seen: it comes after the plugins, with
# the name that was called and the properties that the plugins have left; and also for an event that a plugin has dropped, whose
# promise resolves as well.
# For a user: a count of `track` listeners is no count of events sent, and a name that a plugin changes is never heard there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@segment/analytics-next@1.84.3' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const window = new Window({ url: 'https://shop.example/thanks', settings: { disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true } })
for (const name of ['document', 'location', 'localStorage', 'sessionStorage']) globalThis[name] = window[name]
globalThis.window = globalThis.self = window
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
const { Analytics } = require('@segment/analytics-next')
const heard = async (change) => {
  const told = []
  const analytics = new Analytics({ writeKey: 'key' })
  analytics.on('track', (name, properties) => told.push([name, properties.order_id]))
  await analytics.register({ name: 'plugin', type: 'before', version: '1', isLoaded: () => true, load: async () => {}, track: change })
  const { event } = await analytics.track('Order Completed', { order_id: 'T-1' })
  return { told, resolved: [event.event, event.properties.order_id] }
}
const updated = (path, value) => (context) => {
  context.updateEvent(path, value)
  return context
}
const seen = {
  'nothing changed': await heard((context) => context),
  'name changed': await heard(updated('event', 'Order Paid')),
  'property changed': await heard(updated('properties.order_id', 'T-2')),
  dropped: await heard((context) => {
    context.cancel()
    return context
  }),
}
console.log('@segment/analytics-next 1.84.3', JSON.stringify(seen, null, 2))
const [name, order] = ['Order Completed', 'T-1']
assert.deepEqual(seen['nothing changed'], { told: [[name, order]], resolved: [name, order] })
assert.deepEqual(seen['name changed'], { told: [[name, order]], resolved: ['Order Paid', order] })
assert.deepEqual(seen['property changed'], { told: [[name, 'T-2']], resolved: [name, 'T-2'] })
assert.deepEqual(seen.dropped, { told: [[name, order]], resolved: [name, order] })
process.exit(0)
CODE
node seen.mjs
