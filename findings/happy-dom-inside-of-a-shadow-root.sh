#!/usr/bin/env bash
# happy-dom 21.0.4: a listener of the page sees the button inside a shadow root, which it never does in a browser.
# Guess: for a listener outside, `target` of a press within a shadow root is its host, and a closed root hides its inside from `composedPath()`.
# Seen: `target` is the button itself, in open and closed roots, for presses and for the focus, so that `host.contains(event.target)` is false.
# `document.activeElement` is the host, as it should be.
# For a user: what an own "press outside" or an analytics listener makes of the popup, which lives in a shadow root, is for a browser to test.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { Window } from 'happy-dom'
const { document } = new Window({ url: 'https://shop.example/' })
const look = (mode) => {
  document.body.innerHTML = '<div id="host"></div>'
  const host = document.getElementById('host')
  const root = host.attachShadow({ mode })
  root.innerHTML = '<button>7</button>'
  const button = root.querySelector('button')
  const told = {}
  const listen = (event) => {
    told[event.type] = [event.target.tagName, host.contains(event.target), event.composedPath()[0].tagName]
  }
  for (const type of ['click', 'focusin']) document.body.addEventListener(type, listen, { once: true })
  button.focus()
  button.click()
  return { ...told, active: document.activeElement.id }
}
const seen = { open: look('open'), closed: look('closed') }
console.log('happy-dom 21.0.4', seen)
const inside = ['BUTTON', false, 'BUTTON']
assert.deepEqual(seen.open, { focusin: inside, click: inside, active: 'host' })
assert.deepEqual(seen.closed, { focusin: inside, click: inside, active: 'host' })
process.exit(0)
CODE
node seen.mjs
