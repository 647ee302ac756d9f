#!/usr/bin/env bash
# @tawk.to/tawk-messenger-react 2.0.2: whoever left the page still hears a chat end.
# Guess: `onChatEnded` is called while the component is on the page, once for each end, and a function that a later render gives takes the place of
# the first. Seen: the function of the first render is kept for ever. After the component has gone it is called still, and after it has come back
# both are: one end is told twice. React's strict mode alone doubles it.
# For a user: no call of EaseKit in `onChatEnded`; the trigger `tawk` listens to the same window and hears each end once.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@tawk.to/tawk-messenger-react@2.0.2' 'react@18.3.1' 'react-dom@18.3.1' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const window = new Window({ url: 'https://shop.example/', settings: { disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true } })
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
// The package puts the script of tawk.to before another one, which every page of an app has.
window.document.head.append(window.document.createElement('script'))
const { StrictMode, act, createElement } = require('react')
const { createRoot } = require('react-dom/client')
const library = require('@tawk.to/tawk-messenger-react')
const Chat = library.default ?? library
const told = []
const page = () => createRoot(window.document.body.appendChild(window.document.createElement('div')))
const chat = (name) => createElement(Chat, { propertyId: 'property', widgetId: 'widget', onChatEnded: () => told.push(name) })
const show = (root, element) => act(async () => root.render(element))
// A double of the vendor's script, which tells an end by this event of the window.
const afterAnEnd = () => {
  window.dispatchEvent(new window.CustomEvent('tawkChatEnded'))
  return told.splice(0)
}
const first = page()
await show(first, chat('first'))
const seen = { shown: afterAnEnd() }
await show(first, chat('first, rendered again'))
seen['rendered again'] = afterAnEnd()
await act(async () => first.unmount())
seen.gone = afterAnEnd()
const second = page()
await show(second, chat('second'))
seen['back again'] = afterAnEnd()
const strict = page()
await show(strict, createElement(StrictMode, null, chat('strict')))
seen['in strict mode'] = afterAnEnd().filter((name) => name === 'strict')
console.log('@tawk.to/tawk-messenger-react 2.0.2', seen)
assert.deepEqual(seen, {
  shown: ['first'],
  'rendered again': ['first'],
  gone: ['first'],
  'back again': ['first', 'second'],
  'in strict mode': ['strict', 'strict'],
})
process.exit(0)
CODE
node seen.mjs
