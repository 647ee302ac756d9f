#!/usr/bin/env bash
# wink-statistics 2.1.1: one answer has a standard deviation of 0, and 7 and '7' are one category.
# Guess: the sample variance of a single answer is not defined (R: NA). Seen: 0, so an interval made of it has no width and
# the first answer of a day looks certain. The frequency table counts the number 7 and the text '7' together.
# For a user: show no interval before the second answer; decide on numbers or texts before counting.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact 'wink-statistics@2.1.1' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(`${process.cwd()}/`)
const { streaming } = require('wink-statistics')
const spread = streaming.stdev()
spread.compute(5)
const table = streaming.freqTable()
for (const answer of [7, '7', 1]) table.build(answer)
const counted = table.result().table.map(({ category, observed }) => [category, observed])
console.log(spread.result(), counted)
assert.equal(spread.result().stdev, 0)
assert.equal(spread.result().variance, 0)
assert.deepEqual(counted.sort(), [['1', 1], ['7', 2]])
CODE
