#!/usr/bin/env bash
# collect.js 4.36.1: the median is what stands in the middle of the list, whatever its order.
# Guess: `median` sorts, and who did not answer is in no range. Seen: it takes the answer at the middle place as they came, 2 of 10, 2, 9, so
# that the same answers in another order have another median. `whereBetween('rating', [0, 2])` keeps those whose rating is `null`, and `min` is 0
# because of them. `whereNotNull` takes them out.
# For a user: `whereNotNull('rating')` first, and `sort` before `median`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'collect.js@4.36.1' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { collect } = require('collect.js')
const records = collect([{ rating: 5 }, { rating: null }, { rating: 2 }, { rating: 7 }])
const ratings = (some) => some.pluck('rating').all()
const seen = {
  'as they came': collect([10, 2, 9]).median(),
  'another way round': collect([2, 9, 10]).median(),
  four: collect([1, 7, 7, 1]).median(),
  'sorted first': collect([10, 2, 9]).sort((a, b) => a - b).median(),
  'from 0 to 2': ratings(records.whereBetween('rating', [0, 2])),
  least: records.min('rating'),
  'least of those who answered': records.whereNotNull('rating').min('rating'),
}
console.log('collect.js 4.36.1', seen)
assert.deepEqual(seen, {
  'as they came': 2,
  'another way round': 9,
  four: 7,
  'sorted first': 9,
  'from 0 to 2': [null, 2],
  least: 0,
  'least of those who answered': 2,
})
CODE
node seen.cjs
