#!/usr/bin/env bash
# multtest 0.1.7: one correction spoils the next, and another turns the order of two results around.
# Guess: `bonferroni(p)` returns new values as `fdr(p)` does, and `bY(p)` keeps the order of p, as every correction by steps does.
# Seen: `bonferroni` writes over the list that it was given, so that `fdr` of the same list corrects what is corrected already, 0.25
# instead of 0.05; `bY` gives 0.03 a larger value (0.125) than 0.04 (0.111), where the formula of Benjamini and Yekutieli gives both 0.111.
# For a user: hand it a copy, and do not take `bY` from it when segments are compared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'multtest@0.1.7' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const multtest = require(`${process.cwd()}/node_modules/multtest`)
const rounded = (values) => values.map((value) => Math.round(value * 1e4) / 1e4)
const even = [0.01, 0.02, 0.03, 0.04, 0.05]
const given = [...even]
multtest.bonferroni(given)
const uneven = [0.04, 0.001, 0.03, 0.9]
/** The least of m/k · c · p over this and all larger p, c = 1 + 1/2 + … + 1/m: Annals of Statistics 29, 1165. */
const benjaminiYekutieli = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  const c = sorted.reduce((sum, _, at) => sum + 1 / (at + 1), 0)
  const step = sorted.map((p, at) => (c * sorted.length * p) / (at + 1))
  return values.map((p) => Math.min(1, ...step.slice(sorted.indexOf(p))))
}
const seen = {
  'given, after bonferroni': rounded(given),
  'fdr of it': rounded(multtest.fdr(given)),
  'fdr of a copy': rounded(multtest.fdr([...even])),
  bY: rounded(multtest.bY([...uneven])),
  formula: rounded(benjaminiYekutieli(uneven)),
}
console.log('multtest 0.1.7', seen)
assert.deepEqual(seen['given, after bonferroni'], [0.05, 0.1, 0.15, 0.2, 0.25])
assert.deepEqual(seen['fdr of it'], [0.25, 0.25, 0.25, 0.25, 0.25])
assert.deepEqual(seen['fdr of a copy'], [0.05, 0.05, 0.05, 0.05, 0.05])
assert.deepEqual(seen.bY, [0.1111, 0.0083, 0.125, 1])
assert.deepEqual(seen.formula, [0.1111, 0.0083, 0.1111, 1])
CODE
