#!/usr/bin/env bash
# @adobe/adobe-client-data-layer 3.0.1: a listener that removes itself takes the event away from the one behind it.
# Guess: of two listeners both hear an event, and the first, which removes itself, is gone from the next on, as with the listeners of
# the DOM. Seen: the second misses that event, because the list becomes shorter while the library walks through it. Nothing is said.
# For a user: remove a listener in a later task, or note in it that it is done; never rely on hearing behind code of others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact '@adobe/adobe-client-data-layer@3.0.1' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(`${process.cwd()}/`)
globalThis.window = globalThis
window.adobeDataLayer = []
require('@adobe/adobe-client-data-layer/dist/adobe-client-data-layer.min.js')
const layer = window.adobeDataLayer
const heard = []
layer.push((api) => {
  const once = ({ order }) => {
    heard.push(`first ${order}`)
    api.removeEventListener('place-order', once)
  }
  api.addEventListener('place-order', once)
  api.addEventListener('place-order', ({ order }) => heard.push(`second ${order}`))
})
layer.push({ event: 'place-order', order: 'A-1' })
layer.push({ event: 'place-order', order: 'A-2' })
console.log('version', layer.version, 'heard', heard)
assert.equal(layer.version, '3.0.1')
assert.deepEqual(heard, ['first A-1', 'second A-2'])

const target = new EventTarget()
const dom = []
const once = () => {
  dom.push('first')
  target.removeEventListener('place-order', once)
}
target.addEventListener('place-order', once)
target.addEventListener('place-order', () => dom.push('second'))
target.dispatchEvent(new Event('place-order'))
assert.deepEqual(dom, ['first', 'second'])
CODE
