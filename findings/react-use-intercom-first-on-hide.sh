#!/usr/bin/env bash
# react-use-intercom 5.8.0: what happens when the messenger closes is what the first render said.
# Guess: `IntercomProvider` calls the `onHide` of the newest render, as React does with `onClick`. Seen: the function of the first render goes to
# Intercom and stays there, with the order that was known then. `shutdown` and `boot`, as at a change of account, hand over the newest function
# beside the first.
# For a user: no order in `onHide`; the trigger `intercom` listens to Intercom itself, and a page tells of its order when it is placed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'react-use-intercom@5.8.0' 'react@19.3.1' 'react-dom@19.3.1' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const window = new Window({ url: 'https://shop.example/', settings: { disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true } })
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
// A double of Intercom's function: it keeps what it is called with, as the vendor's own stub does.
const calls = []
window.Intercom = (...given) => calls.push(given)
const { act, createElement } = require('react')
const { createRoot } = require('react-dom/client')
const { IntercomProvider, useIntercom } = require('react-use-intercom')
const told = []
let intercom
const Page = () => {
  intercom = useIntercom()
  return null
}
const provider = (order) => createElement(IntercomProvider, { appId: 'app', autoBoot: true, onHide: () => told.push(order) }, createElement(Page))
const show = (root, element) => act(async () => root.render(element))
const handedOver = () => {
  for (const [name, given] of calls) if (name === 'onHide') given()
  return told.splice(0)
}
const root = createRoot(window.document.body.appendChild(window.document.createElement('div')))
await show(root, provider('T-1'))
const seen = { 'first render': handedOver() }
await show(root, provider('T-2'))
seen['second render'] = handedOver()
await act(async () => intercom.shutdown())
await act(async () => intercom.boot())
seen['another account'] = handedOver()
console.log('react-use-intercom 5.8.0', seen)
assert.deepEqual(seen, { 'first render': ['T-1'], 'second render': ['T-1'], 'another account': ['T-1', 'T-2'] })
process.exit(0)
CODE
node seen.mjs
