#!/usr/bin/env bash
# react-likert-scale 4.1.2: the next question is answered before anybody has read it.
# Guess: a scale that is given another question and other responses has no choice yet. Seen: the point at the same place is still chosen, and
# whoever means that one can press it without being heard; only another point is told. With `key` set to the question it begins anew.
# For a user: a `key` of its own for each question that `openSurvey` gives.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'react-likert-scale@4.1.2' 'react@19.3.1' 'react-dom@19.3.1' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const window = new Window({ url: 'https://shop.example/' })
Object.assign(globalThis, { window, document: window.document, HTMLIFrameElement: window.HTMLIFrameElement, IS_REACT_ACT_ENVIRONMENT: true })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
const { act, createElement } = require('react')
const { createRoot } = require('react-dom/client')
const library = require('react-likert-scale')
const Likert = library.default ?? library
const told = []
const root = createRoot(window.document.body)
const show = (question, values, props = {}) => {
  const responses = values.map((value) => ({ value, text: `${value}` }))
  const onChange = ({ value }) => told.push([question, value])
  return act(async () => root.render(createElement(Likert, { question, responses, onChange, ...props })))
}
const radios = () => [...window.document.querySelectorAll('input')]
const chosen = () => radios().filter((radio) => radio.checked).map((radio) => radio.value)
const press = (place) => act(async () => radios()[place].click())
await show('To find it?', [1, 2, 3, 4, 5])
await press(4)
await show('To pay it?', [1, 2, 3, 4, 5])
const seen = { 'the next question': chosen() }
await press(4)
await show('To recommend it?', [0, 2, 4, 6, 8, 10])
seen['another scale'] = chosen()
await press(5)
seen.told = told.splice(0)
await show('To return it?', [1, 2, 3, 4, 5], { key: 'return' })
seen['with a key'] = chosen()
console.log('react-likert-scale 4.1.2', seen)
assert.deepEqual(seen, {
  'the next question': ['5'],
  'another scale': ['8'],
  told: [
    ['To find it?', 5],
    ['To recommend it?', 10],
  ],
  'with a key': [],
})
process.exit(0)
CODE
node seen.mjs
