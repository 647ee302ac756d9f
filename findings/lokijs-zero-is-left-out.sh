#!/usr/bin/env bash
# lokijs 1.5.12: the mean of a 0 and a 10 is 10.
# Guess: `avg` and `median` of a collection leave out who has no rating, and `find` below 3 does too. Seen: they leave out every 0 as well, an answer
# on a scale of 0 to 10, while `min` sees it; and `{ $lt: 3 }` finds whoever did not answer, `null` or absent, whom `$between` leaves out.
# For a user: the mean from `data()` of your own; `{ $between: [0, 2] }` for low ratings.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'lokijs@1.5.12' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const Loki = require('lokijs')
const collect = (...ratings) => {
  const responses = new Loki('answers').addCollection('responses')
  responses.insert(ratings.map((rating) => (rating === undefined ? {} : { rating })))
  return responses
}
const found = (responses, rating) => responses.find({ rating }).map((response) => response.rating ?? 'nobody')
const zeros = collect(0, 10, 0)
const gaps = collect(null, undefined, 2, 7)
const seen = {
  zeros: { mean: zeros.avg('rating'), median: zeros.median('rating'), least: zeros.min('rating') },
  gaps: { mean: gaps.avg('rating'), below: found(gaps, { $lt: 3 }), between: found(gaps, { $between: [0, 2] }) },
}
console.log('lokijs 1.5.12', seen)
assert.deepEqual(seen, {
  zeros: { mean: 10, median: 10, least: 0 },
  gaps: { mean: 4.5, below: ['nobody', 'nobody', 2], between: [2] },
})
CODE
node seen.cjs
