#!/usr/bin/env bash
# @visx/stats 4.0.0: whoever said 1 is drawn at 4.
# Guess: the bins of `computeStats`, from which a violin is drawn, stand where their answers are. Seen: each bin stands at its upper end, so that
# the first is always empty. One answer at each point of seven is none at 1, six at 4 and one at 7; four ones and two sevens are drawn as if nobody
# had said 1. The median of the box is right.
# For a user: the box, and a bar for each point of the scale with what was counted; no violin of ratings.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@visx/stats@4.0.0' 'react@19.3.1' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { computeStats } = require('@visx/stats')
const read = (answers) => {
  const { binData, boxPlot } = computeStats(answers)
  return { bins: binData.map(({ value, count }) => `${count} at ${value}`).join(', '), median: boxPlot.median }
}
const points = [1, 2, 3, 4, 5, 6, 7]
const seen = {
  'one at each point': read(points),
  'ten at each point': read(Array(10).fill(points).flat()),
  'four ones and two sevens': read([1, 1, 1, 1, 7, 7]),
}
console.log('@visx/stats 4.0.0', seen)
assert.deepEqual(seen, {
  'one at each point': { bins: '0 at 1, 6 at 4, 1 at 7', median: 4 },
  'ten at each point': { bins: '0 at 1, 20 at 2, 20 at 4, 20 at 6, 10 at 7', median: 4 },
  'four ones and two sevens': { bins: '0 at 1, 4 at 4, 2 at 7', median: 1 },
})
CODE
node seen.cjs
