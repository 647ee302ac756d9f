#!/usr/bin/env bash
# tablesort 5.7.1: one survey without a figure, and 10 comes before 2 upwards, though not downwards.
# Guess: with the sort of numbers loaded, a column of numbers is sorted by number in both directions, and a dash stands at one end. Seen: three cells
# from the top say anew at each press what the column is: with a dash among them, upwards is 10, 2, 9, as texts. That put the dash last, so that
# the next press sorts by number. With `data-sort-method="number"` on the head, both are right.
# For a user: name the method for every column of figures; a trial with a figure everywhere shows nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'tablesort@5.7.1' 'jsdom@26.1.0' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
const require = createRequire(import.meta.url)
const { window } = new JSDOM('<body></body>', { url: 'https://shop.example/' })
const { CustomEvent, document, Event } = window
Object.assign(globalThis, { window, document, CustomEvent, Event })
globalThis.Tablesort = require('tablesort')
require('tablesort/dist/sorts/tablesort.number.min.js')
const sort = (figures, attribute = '') => {
  const rows = figures.map((figure) => `<tr><td>${figure}</td></tr>`).join('')
  document.body.innerHTML = `<table><thead><tr><th ${attribute}>Ease</th></tr></thead><tbody>${rows}</tbody></table>`
  globalThis.Tablesort(document.querySelector('table'))
  const press = () => {
    document.querySelector('th').click()
    return [...document.querySelectorAll('td')].map((cell) => cell.textContent).join(' ')
  }
  return { upwards: press(), downwards: press() }
}
const seen = {
  'a figure each': sort([9, 10, 2]),
  'one without': sort(['–', 9, 10, 2]),
  'with its method': sort(['–', 9, 10, 2], 'data-sort-method="number"'),
}
console.log('tablesort 5.7.1', seen)
assert.deepEqual(seen, {
  'a figure each': { upwards: '2 9 10', downwards: '10 9 2' },
  'one without': { upwards: '10 2 9 –', downwards: '10 9 2 –' },
  'with its method': { upwards: '– 2 9 10', downwards: '10 9 2 –' },
})
process.exit(0)
CODE
node seen.mjs
