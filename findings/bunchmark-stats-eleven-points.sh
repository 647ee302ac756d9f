#!/usr/bin/env bash
# @bunchmark/stats 1.0.0-pre-5: two groups with the same answers differ, once somebody has answered 10.
# Guess: `mwu` of a list with itself finds nothing, as SciPy's, which it follows. Seen: of 1 to 9 it does not (its p is 1.04, for it corrects
# past the middle); of 1 to 10, p is 0.002. The lists are sorted as text, 10 before 2, and ranked along that order. Answers of one digit
# are ranked rightly: of 0 to 9, p is 1.03.
# For a user: not for an eleven-point scale, nor for anything with a second digit.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@bunchmark/stats@1.0.0-pre-5' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { mwu } from '@bunchmark/stats'
const answers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const lower = answers.map((answer) => answer - 1)
const seen = {
  '1 to 9 with itself': mwu(answers.slice(0, 9), answers.slice(0, 9)),
  '1 to 10 with itself': mwu(answers, [...answers]),
  '0 to 9 with itself': mwu(lower, [...lower]),
}
console.log('@bunchmark/stats 1.0.0-pre-5', seen)
const told = Object.fromEntries(Object.entries(seen).map(([name, { U, p }]) => [name, [U, Number(p.toFixed(3))]]))
assert.deepEqual(told, { '1 to 9 with itself': [40.5, 1.035], '1 to 10 with itself': [90.5, 0.002], '0 to 9 with itself': [50, 1.03] })
CODE
node seen.mjs
