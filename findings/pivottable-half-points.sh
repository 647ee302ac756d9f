#!/usr/bin/env bash
# pivottable 2.23.0: a mean of what a text begins with.
# Guess: `Average` of a column whose decimals have a comma, as a spreadsheet in German or French writes them, is not a number or leaves these cells out.
# Seen: "6,5" counts as 6, so that the mean of 6,5 and 5,5 is "5.50". An answer in words counts with the number at its beginning: "2 days late" in a
# column of comments is a 2. Cells that begin with a letter, and empty ones, are left out as guessed.
# For a user: points in the place of commas first, and a column of numbers only; look at the minimum and the maximum before the mean.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'pivottable@2.23.0' 'jquery@3.7.1' 'happy-dom@21.0.4' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { Window } = require('happy-dom')
const window = new Window({ url: 'https://shop.example/' })
Object.assign(globalThis, { window, document: window.document })
const jquery = require('jquery')
require('pivottable')
const { aggregators, PivotData } = jquery.pivotUtilities
const answers = [
  { page: 'cart', comma: '6,5', point: '6.5', words: '7 - very easy' },
  { page: 'cart', comma: '5,5', point: '5.5', words: '2 days late' },
  { page: 'pay', comma: '3,9', point: '3.9', words: 'Too slow' },
  { page: 'pay', comma: '', point: '', words: '' },
]
const averages = (column) => {
  const pivot = new PivotData(answers, { rows: ['page'], cols: [], vals: [column], aggregator: aggregators.Average([column]) })
  const shown = (key) => {
    const cell = pivot.getAggregator(key, [])
    return cell.format(cell.value())
  }
  return Object.fromEntries([...pivot.getRowKeys().map((key) => [key[0], shown(key)]), ['all', shown([])]])
}
const seen = { comma: averages('comma'), point: averages('point'), words: averages('words') }
console.log('pivottable 2.23.0', seen)
assert.deepEqual(seen, {
  comma: { cart: '5.50', pay: '3.00', all: '4.67' },
  point: { cart: '6.00', pay: '3.90', all: '5.30' },
  words: { cart: '4.50', pay: '', all: '4.50' },
})
process.exit(0)
CODE
node seen.cjs
