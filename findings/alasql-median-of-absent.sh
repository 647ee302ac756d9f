#!/usr/bin/env bash
# alasql 4.19.1: the median counts those who did not answer.
# Guess: `MEDIAN` and `STDEV` leave out what `AVG` and `COUNT` of a column leave out. Seen: only if it is `null`. Where an answer is not in the record, as
# JSON leaves out what is undefined, `AVG` of 7, 6, 5 and 4 is 5.5 and `COUNT` 4, while `MEDIAN` is 6 with one such record and 6.5 with two, as if they
# were the best answers, and there is no `STDEV`. An empty text, which tables of text have there, counts as 0 in `AVG`.
# For a user: `WHERE rating >= 0`, with which all four agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'alasql@4.19.1' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const alasql = require('alasql')
const figures = (answers, where = '') =>
  alasql(`SELECT AVG(rating) mean, COUNT(rating) answered, MEDIAN(rating) middle, STDEV(rating) deviation FROM ? ${where}`, [answers])[0]
const answers = [7, 6, 5, 4].map((rating) => ({ rating }))
const seen = {
  null: figures([...answers, { rating: null }, { rating: null }]),
  'one absent': figures([...answers, {}]),
  'two absent': figures([...answers, {}, {}]),
  'two absent, with WHERE': figures([...answers, {}, {}], 'WHERE rating >= 0'),
  'an empty text': figures([...answers, { rating: '' }]).mean,
}
console.log('alasql 4.19.1', seen)
const right = { mean: 5.5, answered: 4, middle: 5.5, deviation: Math.sqrt(5 / 3) }
const absent = { ...right, deviation: 'none' }
assert.deepEqual(seen.null, right)
assert.deepEqual({ ...seen['one absent'], deviation: 'none' }, { ...absent, middle: 6 })
assert.deepEqual({ ...seen['two absent'], deviation: 'none' }, { ...absent, middle: 6.5 })
assert.ok(['one absent', 'two absent'].every((name) => !Number.isFinite(seen[name].deviation)))
assert.deepEqual(seen['two absent, with WHERE'], right)
assert.equal(seen['an empty text'], 4.4)
CODE
node seen.cjs
