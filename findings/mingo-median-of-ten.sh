#!/usr/bin/env bash
# mingo 7.2.7: ten comes before two.
# Guess: `$median` and `$percentile` of 10, 9 and 1 give 9, as those of a MongoDB do. Seen: 10. They put numbers in the order of texts, in which 10 stands
# between 1 and 2, so that on a scale up to 10 the median of seven good answers falls by one, and one answer in ten is above half of them. `$sort`,
# `$sortArray`, `$min`, `$avg` and scales of one digit are right.
# For a user: no median of an eleven-point scale, a share in percent or a time from it; `$sort`, and then take the one in the middle.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'mingo@7.2.7' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { aggregate } = require('mingo')
const figures = (answers) => {
  const from = { input: '$rating', method: 'approximate' }
  const group = { _id: null, median: { $median: from }, tenth: { $percentile: { ...from, p: [0.1] } }, least: { $min: '$rating' } }
  const [{ median, tenth, least }] = aggregate(answers.map((rating) => ({ rating })), [{ $group: group }])
  return { median, tenth: tenth[0], least }
}
const sorted = (answers) => aggregate([{ answers }], [{ $project: { sorted: { $sortArray: { input: '$answers', sortBy: 1 } } } }])[0].sorted
const answers = [10, 9, 9, 8, 10, 9, 2]
const seen = {
  three: figures([10, 9, 1]),
  seven: figures(answers),
  sorted: sorted(answers).join(' '),
  'one digit': figures([7, 6, 6, 5, 7, 6, 2]),
}
console.log('mingo 7.2.7', seen)
assert.deepEqual(seen, {
  three: { median: 10, tenth: 1, least: 1 },
  seven: { median: 8, tenth: 9, least: 2 },
  sorted: '2 8 9 9 9 10 10',
  'one digit': { median: 6, tenth: 2, least: 2 },
})
CODE
node seen.cjs
