#!/usr/bin/env bash
# percentile-rank 1.0.6: a rank that depends on the order in which the answers came.
# Guess: it "returns the same values as the Excel PERCENTRANK", which takes its numbers in any order: among 1, 2, 4, 6 and 7 the 7 is at 1 and the
# 1 at 0. Seen: that holds for sorted numbers only. As 7, 1, 6, 2, 4 they put the 7 at 0 and the 4 at 1, and no order is refused.
# For a user: give it a sorted copy, `[...answers].sort((a, b) => a - b)`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'percentile-rank@1.0.6' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const percentileRank = require(`${process.cwd()}/node_modules/percentile-rank`)
const arrived = [7, 1, 6, 2, 4]
const sorted = [...arrived].sort((a, b) => a - b)
const ranks = (answers) => Object.fromEntries(sorted.map((answer) => [answer, percentileRank(answers, answer)]))
const seen = { sorted: ranks(sorted), arrived: ranks(arrived) }
console.log('percentile-rank 1.0.6', seen)
assert.deepEqual(seen.sorted, { 1: 0, 2: 0.25, 4: 0.5, 6: 0.75, 7: 1 })
assert.deepEqual(seen.arrived, { 1: 0.25, 2: 0.75, 4: 1, 6: 0.5, 7: 0 })
CODE
