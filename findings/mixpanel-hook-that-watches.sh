#!/usr/bin/env bash
# mixpanel-browser 2.83.0: a hook that only watches takes the event away.
# Guess: a `before_track` hook that returns nothing leaves the event as it is, as a listener would. Seen: `track` returns undefined
# and nothing is sent; only a hook that returns something, the name alone is enough, lets the event and its properties go.
# For a user who passes events on from a hook: end it with `return name`, in every branch.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'mixpanel-browser@2.83.0' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(`${process.cwd()}/`)
const library = require(`${process.cwd()}/node_modules/mixpanel-browser/dist/mixpanel-core.cjs.js`)
const mixpanel = library.default ?? library
const track = (name, before_track) => {
  const sent = []
  const before_send_events = (event) => {
    sent.push(event)
    return event
  }
  const hooks = { before_track, before_send_events }
  mixpanel.init('token', { hooks, batch_requests: false, persistence: 'localStorage', api_host: 'http://127.0.0.1:9' }, name)
  mixpanel[name].track('Order Completed', { order_id: 'T-1' })
  return sent.map(({ event, properties }) => [event, properties.order_id])
}
const heard = []
const seen = {
  'with return name': track('returns', (name) => {
    heard.push(name)
    return name
  }),
  'without return': track('watches', (name) => {
    heard.push(name)
  }),
}
console.log(seen, 'hooks heard', heard)
assert.deepEqual(heard, ['Order Completed', 'Order Completed'])
assert.deepEqual(seen, { 'with return name': [['Order Completed', 'T-1']], 'without return': [] })
CODE
