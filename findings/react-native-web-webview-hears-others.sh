#!/usr/bin/env bash
# react-native-web-webview 1.0.2: each web view hears what the pages in the others say.
# Guess: `onMessage` is told what its own page has posted, as react-native-webview does on a phone. Seen: in a browser each `<WebView>` that is
# mounted is told every message that the window gets, its own page's, those of the other views, and those of the page around.
# For a user: an app that counts what its views are told counts twice; mount one view at a time in a browser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
packages=('react-native-web-webview@1.0.2' 'react-native@npm:react-native-web@0.21.4' 'react@18.3.1' 'react-dom@18.3.1' 'happy-dom@21.0.4')
npm install --no-audit --no-fund --ignore-scripts --legacy-peer-deps --save-exact "${packages[@]}" >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const window = new Window({ url: 'https://app.example/', settings: { disableIframePageLoading: true } })
for (const name of ['document', 'HTMLElement', 'HTMLIFrameElement', 'Element', 'Node', 'ShadowRoot', 'MutationObserver']) globalThis[name] = window[name]
Object.assign(globalThis, { window, IS_REACT_ACT_ENVIRONMENT: true })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
const { act, createElement } = require('react')
const { createRoot } = require('react-dom/client')
const { WebView } = require('react-native-web-webview')
const told = []
const view = (name) => {
  const onMessage = ({ nativeEvent }) => told.push([name, nativeEvent.data])
  return createElement(WebView, { key: name, source: { uri: `https://${name}.example/` }, onMessage })
}
const root = createRoot(window.document.body)
const show = (...names) => act(async () => root.render(names.map(view)))
const posted = (data, place) => {
  const source = place === undefined ? window : window.document.querySelectorAll('iframe')[place].contentWindow
  window.dispatchEvent(new window.MessageEvent('message', { data, source }))
  return told.splice(0)
}
await show('survey')
const seen = { 'one view': posted('from the survey', 0) }
await show('survey', 'shop')
seen['two views'] = posted('from the survey', 0)
seen['the page around'] = posted('from the app')
await show('shop')
seen['one again'] = posted('from the app')
console.log('react-native-web-webview 1.0.2', seen)
const [survey, around] = ['from the survey', 'from the app']
assert.deepEqual(seen, {
  'one view': [['survey', survey]],
  'two views': [
    ['survey', survey],
    ['shop', survey],
  ],
  'the page around': [
    ['survey', around],
    ['shop', around],
  ],
  'one again': [['shop', around]],
})
process.exit(0)
CODE
node seen.mjs
