#!/usr/bin/env bash
# jStat 1.9.6: the histogram of answers that all agree is empty.
# Guess: ten people who all chose 7 are ten in one bin. Seen: zero in every bin. The bins are cut between the least and the
# greatest value; where both are one, no answer falls into any.
# For a user: count answers by value (as `@easekit/scales` does); a histogram of a perfect week must not read as no answers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact 'jstat@1.9.6' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(`${process.cwd()}/`)
const jstat = require('jstat')
const mixed = jstat.histogram([1, 7, 7, 7], 7)
// It also gets a property `NaN`, where the answers went.
const unanimous = jstat.histogram([7, 7, 7, 7], 7)
console.log('1, 7, 7, 7 in seven bins:', mixed)
console.log('7, 7, 7, 7 in seven bins:', unanimous)
assert.deepEqual(mixed, [1, 0, 0, 0, 0, 0, 3])
assert.deepEqual([...unanimous], [0, 0, 0, 0, 0, 0, 0])
CODE
