#!/usr/bin/env bash
# vue3-star-ratings 3.0.5: a press on the fifth star is 4.2, 4.5 or 4.9.
# Guess: a press on the fifth star of seven gives 5, wherever on the star it is. Seen: the rating is how far to the right the pointer was, to one
# place, and nothing rounds it to stars; the left edge is 0. A page that is scrolled sideways adds that way: a press on the third star is 5.7,
# and on the last 9.6 of seven.
# For a user: `Math.min(7, Math.max(1, Math.ceil(rating)))` before the answer is given, on a page that does not scroll sideways.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'vue3-star-ratings@3.0.5' 'vue@3.5.45' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const window = new Window({ url: 'https://shop.example/' })
const { document } = window
const { Element, Event, HTMLElement, MouseEvent, Node, ShadowRoot, SVGElement } = window
Object.assign(globalThis, { window, document, Element, Event, HTMLElement, MouseEvent, Node, ShadowRoot, SVGElement })
const { createApp, h, nextTick } = require('vue')
const { default: Ratings } = await import('vue3-star-ratings')
const told = []
document.body.innerHTML = '<main></main>'
const props = { modelValue: 0, numberOfStars: 7, 'onUpdate:modelValue': (rating) => told.push(rating) }
createApp({ render: () => h(Ratings, props) }).mount('main')
await nextTick()
const stars = document.querySelector('.vue3-star-ratings')
// happy-dom lays nothing out and does not scroll: seven stars of 24 pixels, 100 from the left of the document.
const press = (x, scrolled = 0) => {
  stars.getBoundingClientRect = () => ({ left: 100 - scrolled, width: 168 })
  const event = new MouseEvent('click', { bubbles: true, clientX: 100 + x - scrolled })
  Object.defineProperty(event, 'pageX', { value: 100 + x })
  stars.dispatchEvent(event)
  return told.at(-1)
}
const seen = {
  'left, middle and right of the fifth': [press(101), press(108), press(118)],
  'left edge': press(0),
  'third and last, scrolled by 76': [press(60, 76), press(154, 76)],
}
console.log('vue3-star-ratings 3.0.5', seen)
assert.deepEqual(seen, {
  'left, middle and right of the fifth': [4.2, 4.5, 4.9],
  'left edge': 0,
  'third and last, scrolled by 76': [5.7, 9.6],
})
process.exit(0)
CODE
node seen.mjs
