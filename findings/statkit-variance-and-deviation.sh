#!/usr/bin/env bash
# statkit 0.2.0: the variance is not the square of the standard deviation.
# Guess: `std` is the root of `var`, both of a sample (divided by n − 1) or both of a population (by n). Seen: `var` divides by n and
# `std` by n − 1, so that of 5, 6, 7 the variance is 2/3 and the deviation 1.
# For a user: a standard error from `var` is too small, by 11 % at five answers; take `std(x) ** 2`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'statkit@0.2.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const statkit = require(`${process.cwd()}/node_modules/statkit`)
const answers = [5, 6, 7]
const seen = { var: statkit.var(answers), std: statkit.std(answers), 'std ** 2': statkit.std(answers) ** 2 }
console.log('statkit 0.2.0', seen)
assert.ok(Math.abs(seen.var - 2 / 3) < 1e-12)
assert.ok(Math.abs(seen.std - 1) < 1e-12)
CODE
