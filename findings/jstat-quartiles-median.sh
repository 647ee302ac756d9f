#!/usr/bin/env bash
# jStat 1.9.6: the second quartile is not the median.
# Guess: `quartiles` of 1, 2, 3, 4 holds 2.5 in the middle, as `median` and `percentile` say. Seen: 1, 2, 3: it takes the
# value at a rounded place and never one between two. `quantiles` is a third definition (alpha = beta = 3/8).
# For a user: three functions of one library give three lower quartiles of four answers; name the definition beside the figure.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact 'jstat@1.9.6' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(`${process.cwd()}/`)
const jstat = require('jstat')
const answers = [1, 2, 3, 4]
const seen = {
  quartiles: jstat.quartiles(answers),
  median: jstat.median(answers),
  percentile: jstat.percentile(answers, 0.25),
  quantiles: jstat.quantiles(answers, [0.25, 0.5, 0.75]),
}
console.log(seen)
assert.deepEqual(seen, { quartiles: [1, 2, 3], median: 2.5, percentile: 1.75, quantiles: [1.4375, 2.5, 3.5625] })
CODE
