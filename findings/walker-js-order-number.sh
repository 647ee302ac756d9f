#!/usr/bin/env bash
# @elbwalker/walker.js 3.4.2: the number of an order that a page is tagged with loses its zeros, and its last digits.
# Guess: `data-elb-order="id:0012345"` is told as the text that stands there. Seen: whatever reads as a number becomes one: the id is 12345,
# a coupon `1E5` is 100000, the last of seventeen digits change, and quotes do not help. Given to `elb(…)` in code, it stays a text.
# For a user: tag the id with a letter before it, `id:N0012345`, or tell of the order in code; the plain number finds no order afterwards.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@elbwalker/walker.js@3.4.2' 'jsdom@26.1.0' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
const properties = "id:0012345;quoted:'0012345';marked:N0012345;coupon:1E5;reference:90071992547409931"
const body = `<body><div data-elb="order" data-elbaction="load:complete" data-elb-order="${properties}"></div></body>`
const { window } = new JSDOM(body, { url: 'https://shop.example/', runScripts: 'dangerously' })
// jsdom has no entries of performance, in which the library looks for the kind of navigation.
window.performance.getEntriesByType = () => [{ type: 'navigate' }]
const orders = []
window.eval(readFileSync('node_modules/@elbwalker/walker.js/dist/walker.js', 'utf8'))
const told = new Promise((resolve) => {
  const push = ({ event, data }) => {
    if (event === 'order complete') orders.push(data)
    if (orders.length === 2) resolve()
  }
  window.elb('walker destination', { type: 'orders', config: {}, push })
})
window.elb('walker run')
window.addEventListener('load', () => window.elb('order complete', { id: '0012345' }))
await told
const [tagged, inCode] = JSON.parse(JSON.stringify(orders))
console.log('@elbwalker/walker.js 3.4.2', { tagged, inCode })
assert.deepEqual(tagged, { id: 12345, quoted: 12345, marked: 'N0012345', coupon: 100000, reference: 90071992547409940 })
assert.deepEqual(inCode, { id: '0012345' })
window.close()
CODE
timeout 30 node seen.mjs
