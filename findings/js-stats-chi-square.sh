#!/usr/bin/env bash
# js-stats 1.0.5: with one degree of freedom, every difference is certain.
# Guess: `ChiSquareDistribution(1).cumulativeProbability(3.841)` is 0.95, the value that every table begins with. Seen: 1, and of 0.01 as
# well, so that one minus it, the p of any two-by-two table, is 0. Even degrees are off too, 0.986 of two and 0.925 of ten; odd ones from
# three on are right. What asks whether the degrees are even reads them as a binary number.
# For a user: compare two shares of easy answers, one degree of freedom, with another package, such as `chi-squared` 1.1.0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'js-stats@1.0.5' 'chi-squared@1.1.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { ChiSquareDistribution } = require(`${process.cwd()}/node_modules/js-stats`)
const chiSquared = require(`${process.cwd()}/node_modules/chi-squared`)
// What leaves 0.05 above it, by degrees of freedom.
const critical = { 1: 3.841459, 2: 5.991465, 3: 7.814728, 5: 11.070498, 6: 12.591587, 10: 18.307038 }
const seen = {}
for (const [degrees, value] of Object.entries(critical)) {
  const told = new ChiSquareDistribution(Number(degrees)).cumulativeProbability(value)
  seen[degrees] = { 'js-stats': told, 'chi-squared': chiSquared.cdf(value, Number(degrees)) }
}
const least = new ChiSquareDistribution(1).cumulativeProbability(0.01)
console.log('js-stats 1.0.5', seen, 'of 0.01 with one degree', least)
for (const { 'chi-squared': right } of Object.values(seen)) assert.ok(Math.abs(right - 0.95) < 1e-6)
const told = Object.fromEntries(Object.entries(seen).map(([degrees, { 'js-stats': value }]) => [degrees, Number(value.toFixed(3))]))
assert.deepEqual(told, { 1: 1, 2: 0.986, 3: 0.95, 5: 0.95, 6: 0.917, 10: 0.925 })
assert.equal(least, 1)
CODE
