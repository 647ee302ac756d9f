#!/usr/bin/env bash
# mann-whitney-utest 1.0.5: three answers against three are called significant.
# Guess: no split of three against three can be significant at 5 %, since even the most extreme one has an exact two-sided
# p of 2/20 = 0.1. Seen: `significant` says true for it, because the normal approximation is used at any size, without a
# correction for continuity.
# For a user: below about twenty answers a side take the exact test, as R's `wilcox.test` does without ties.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact 'mann-whitney-utest@1.0.5' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(`${process.cwd()}/`)
const utest = require('mann-whitney-utest')
const before = [1, 2, 3]
const after = [4, 5, 6]
const u = utest.test([before, after])
const orders = 20 // three places out of six
console.log('U:', u, 'exact two-sided p:', 2 / orders, 'significant:', utest.significant(u, [before, after]))
assert.deepEqual([...u].sort(), [0, 9])
assert.equal(utest.significant(u, [before, after]), true)
CODE
