#!/usr/bin/env bash
# ttest 4.0.0: two groups in which everybody gave the same answer are said to differ.
# Guess: a test of equal groups, or one that cannot be computed, does not reject that they are equal, or says so. Seen: for 4, 4, 4
# against 4, 4, 4 the statistic and p are NaN and `valid()` is false, which is how the package says that the means differ: a
# comparison with NaN is never true. Groups that vary a little are told apart rightly.
# For a user: small groups of answers are often unanimous; look whether `pValue()` is a number before `valid()` is believed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'ttest@4.0.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const ttest = require(`${process.cwd()}/node_modules/ttest`)
const compare = (before, after) => {
  const test = ttest(before, after)
  return { statistic: test.testValue(), p: test.pValue(), valid: test.valid() }
}
const seen = {
  'the same, unanimous': compare([4, 4, 4], [4, 4, 4]),
  'nearly the same': compare([4, 4, 5], [4, 4, 5]),
  'far apart': compare([1, 1, 2], [6, 7, 7]),
}
console.log('ttest 4.0.0', seen)
assert.deepEqual(seen['the same, unanimous'], { statistic: NaN, p: NaN, valid: false })
assert.equal(seen['nearly the same'].valid, true)
assert.equal(seen['far apart'].valid, false)
CODE
