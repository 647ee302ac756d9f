#!/usr/bin/env bash
# @mathigon/fermat 1.1.24: no list correlates fully with itself.
# Guess: `correlation` of a list with itself is 1. Seen: 0.75 of four answers, and (n - 1) / n of n: the covariance is divided by n, the two
# deviations below it by n - 1. `covariance(x, x)` is therefore not `variance(x)` either.
# For a user: times n / (n - 1) it is Pearson's r; a weak r of a few answers may be a strong one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@mathigon/fermat@1.1.24' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { correlation, covariance, variance } from '@mathigon/fermat'
const seen = {}
for (const answers of [[1, 2], [1, 2, 3, 4], [7, 6, 5, 7, 3, 6, 7, 2, 5, 6]]) {
  seen[answers] = { itself: correlation(answers, answers), covariance: covariance(answers, answers), variance: variance(answers) }
}
console.log('@mathigon/fermat 1.1.24', seen)
for (const [answers, { itself, covariance, variance }] of Object.entries(seen)) {
  const share = (answers.split(',').length - 1) / answers.split(',').length
  assert.ok(Math.abs(itself - share) < 1e-9, `${answers}: ${itself}`)
  assert.ok(Math.abs(covariance - share * variance) < 1e-9)
}
CODE
node seen.mjs
