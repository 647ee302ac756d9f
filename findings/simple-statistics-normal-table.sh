#!/usr/bin/env bash
# simple-statistics 7.12.1: no normal probability is above 0.999, and the quantile of 0.975 is 1.957.
# Guess: z = 4 leaves 0.00003 above it, and `probit(0.975)` is 1.95996. Seen: `cumulativeStdNormalProbability` reads a printed
# table of two decimals that ends at z = 3.09, so that 4 and 8 both give 0.999; `probit` is an approximation that is off in the
# third place.
# For a user: no two-sided p below 0.002 can come out, whatever the difference; corrections for many comparisons need smaller ones.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact 'simple-statistics@7.12.1' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(`${process.cwd()}/`)
const { cumulativeStdNormalProbability, probit } = require('simple-statistics')
const seen = { at4: cumulativeStdNormalProbability(4), at8: cumulativeStdNormalProbability(8), probit: probit(0.975) }
console.log(seen)
assert.equal(seen.at4, 0.999)
assert.equal(seen.at8, 0.999)
assert.ok(Math.abs(seen.probit - 1.95716) < 1e-5)
CODE
