#!/usr/bin/env bash
# taffydb 2.7.3: the list of the lowest ratings begins with a seven.
# Guess: `order('rating')` puts who did not answer at one end, and the rest in order; `{ lt: 3 }` leaves them out. Seen: 7, null, 0, 2, 10 comes
# out as it went in, and backwards, where the field is absent, 7 stands before 10. `lt` finds `null`, as if it were 0, and not what is absent.
# For a user: `responses({ rating: { isNumber: true } })` for both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'taffydb@2.7.3' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { taffy } = require('taffydb')
const answered = { rating: { isNumber: true } }
const read = (...ratings) => {
  const responses = taffy(ratings.map((rating) => (rating === undefined ? {} : { rating })))
  const ordered = (order, filter) => responses(filter).order(order).select('rating').map((rating) => rating ?? 'nobody')
  return {
    upwards: ordered('rating'),
    downwards: ordered('rating desc'),
    'of those who answered': ordered('rating', answered),
    'below 3': responses({ rating: { lt: 3 } }).select('rating'),
    'below 3 of those who answered': responses(answered, { rating: { lt: 3 } }).select('rating'),
  }
}
const seen = { null: read(7, null, 0, 2, 10), absent: read(7, undefined, 0, 2, 10) }
console.log('taffydb 2.7.3', seen)
const same = { 'of those who answered': [0, 2, 7, 10], 'below 3 of those who answered': [0, 2] }
assert.deepEqual(seen, {
  null: { ...same, upwards: [7, 'nobody', 0, 2, 10], downwards: [10, 7, 2, 'nobody', 0], 'below 3': [null, 0, 2] },
  absent: { ...same, upwards: [7, 'nobody', 0, 2, 10], downwards: [7, 'nobody', 10, 2, 0], 'below 3': [0, 2] },
})
CODE
node seen.cjs
