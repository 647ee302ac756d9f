#!/usr/bin/env bash
# jerzy 0.2.1: its t-test takes the statistic of one test and the degrees of freedom of another.
# Guess: `StudentT.test(a, b)` is the test with pooled variances, or Welch's. Seen: its statistic is Welch's and its degrees of freedom
# are those of the pooled one, so that p is smaller than either says: 0.027 against 0.035 and 0.036, which `ttest` 4.0.0 has for the two.
# For a user: it finds differences between groups of unlike spread more often than one in twenty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'jerzy@0.2.1' 'ttest@4.0.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const jerzy = require(`${process.cwd()}/node_modules/jerzy`)
const ttest = require(`${process.cwd()}/node_modules/ttest`)
const [before, after] = [[5, 6, 7, 7, 6], [3, 4, 7, 2, 1, 5]]
const told = (test) => ({ t: test.testValue(), df: test.freedom(), p: test.pValue() })
const { t, df, p } = jerzy.StudentT.test(new jerzy.Vector(before), new jerzy.Vector(after))
const seen = { jerzy: { t, df, p }, welch: told(ttest(before, after)), pooled: told(ttest(before, after, { varEqual: true })) }
console.log('jerzy 0.2.1', seen)
const alike = (one, other) => assert.ok(Math.abs(one - other) < 1e-9, `${one} is not ${other}`)
alike(seen.jerzy.t, seen.welch.t)
alike(seen.jerzy.df, seen.pooled.df)
assert.ok(seen.welch.t - seen.pooled.t > 0.1 && seen.pooled.df - seen.welch.df > 2)
assert.ok(seen.jerzy.p < 0.027 && seen.welch.p > 0.034 && seen.pooled.p > 0.036)
CODE
