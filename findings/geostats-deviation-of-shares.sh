#!/usr/bin/env bash
# geostats 2.1.0: shares do not vary.
# Guess: `variance()` and `stddev()` of 0.82, 0.86, 0.79 and 0.85 are 0.00075 and 0.0274; if a result is rounded, then as `setPrecision` or the
# argument of `stddev` says. Seen: both are 0. The variance is rounded to two places whatever is asked for, and the deviation is the root of
# that. The same shares in percent vary by 2.74, and scores of 6.2, 6.4 and 6.3 by 0.1 instead of 0.082.
# For a user: shares in percent, or a deviation from the formula; `mean()` is not rounded.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'geostats@2.1.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const Geostats = require(`${process.cwd()}/node_modules/geostats`)
const spread = (answers, precision) => {
  const stats = new Geostats(answers)
  if (precision !== undefined) stats.setPrecision(precision)
  return { mean: stats.mean(), variance: stats.variance(), deviation: stats.stddev(false) }
}
const shares = [0.82, 0.86, 0.79, 0.85]
const percents = shares.map((share) => Math.round(share * 100))
const seen = { shares: spread(shares), 'shares, precision 6': spread(shares, 6), percents: spread(percents), scores: spread([6.2, 6.4, 6.3]) }
console.log('geostats 2.1.0', seen)
const none = { variance: 0, deviation: 0 }
for (const name of ['shares', 'shares, precision 6']) {
  assert.ok(Math.abs(seen[name].mean - 0.83) < 1e-9)
  assert.deepEqual(seen[name], { mean: seen[name].mean, ...none })
}
assert.deepEqual(seen.percents, { mean: 83, variance: 7.5, deviation: Math.sqrt(7.5) })
assert.equal(seen.scores.variance, 0.01)
assert.equal(seen.scores.deviation, 0.1)
CODE
