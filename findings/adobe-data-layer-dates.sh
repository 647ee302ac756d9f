#!/usr/bin/env bash
# @adobe/adobe-client-data-layer 3.0.1: a date that is pushed is an empty object in the state.
# Guess: `getState('order.date')` is the Date that was pushed. Seen: `{}`; a Map becomes `{}` as well, while the array of the
# layer keeps what was pushed. The state is a deep copy that knows plain objects and arrays only.
# For a user: push times as text or as a number; read orders from the pushed item, not from the state.
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
const date = new Date(0)
layer.push({ event: 'purchase', order: { id: 'A-1', date, lines: new Map([['pen', 2]]) } })
const { id, date: kept, lines } = layer.getState('order')
console.log('version', layer.version, 'state', id, kept, lines, 'pushed', layer.at(-1).order.date)
assert.equal(layer.version, '3.0.1')
assert.equal(id, 'A-1')
assert.ok(!(kept instanceof Date))
assert.deepEqual(Object.keys(kept), [])
assert.deepEqual(Object.keys(lines), [])
assert.ok(layer.at(-1).order.date instanceof Date)
CODE
