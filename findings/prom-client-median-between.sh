#!/usr/bin/env bash
# prom-client 15.1.3: the median of four sevens and a one is 5.8.
# Guess: a Summary of a handful of ratings tells quantiles that somebody gave, 7 for 7, 7, 7, 7, 1. Seen: it draws a line between neighbouring
# answers, as for times of requests, whatever their number: 51 sevens and 49 ones are 4.06 in the middle, and the lowest tenth of 90 sevens and
# 10 ones is 1.6. Sum and count are right, and so are the buckets of a Histogram.
# For a user: a Histogram with a bucket for each point of the scale; no quantiles of a Summary.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'prom-client@15.1.3' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { Histogram, Registry, Summary } = require('prom-client')
const times = (howMany, answer) => Array(howMany).fill(answer)
const read = async (answers) => {
  const shared = { help: 'How easy it was', registers: [new Registry()] }
  const summary = new Summary({ ...shared, name: 'ease', percentiles: [0.1, 0.5] })
  const histogram = new Histogram({ ...shared, name: 'points', buckets: [1, 2, 3, 4, 5, 6, 7] })
  for (const answer of answers) {
    summary.observe(answer)
    histogram.observe(answer)
  }
  const [lowest, middle, sum, count] = (await summary.get()).values.map(({ value }) => Number(value.toFixed(2)))
  const upTo = (await histogram.get()).values.filter(({ labels }) => [1, 6, 7].includes(labels.le)).map(({ value }) => value)
  return { lowest, middle, sum, count, upTo }
}
const main = async () => {
  const seen = {
    five: await read([7, 7, 7, 7, 1]),
    'half and half': await read([...times(51, 7), ...times(49, 1)]),
    'nine of ten': await read([...times(90, 7), ...times(10, 1)]),
  }
  console.log('prom-client 15.1.3', seen)
  assert.deepEqual(seen, {
    five: { lowest: 1, middle: 5.8, sum: 29, count: 5, upTo: [1, 1, 5] },
    'half and half': { lowest: 1, middle: 4.06, sum: 406, count: 100, upTo: [49, 49, 100] },
    'nine of ten': { lowest: 1.6, middle: 6.4, sum: 640, count: 100, upTo: [10, 10, 100] },
  })
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
CODE
node seen.cjs
