#!/usr/bin/env bash
# survey-core 3.1.1: `rateCount: 7` alone shows five points.
# Guess: a rating that is defined with `rateCount: 7` has seven points. Seen: 1 to 5, and `rateCount` reads 5 afterwards; with
# `rateMax: 7` there are seven. A range of 1 to 25 shows 20 points, though `rateCount`
# reads 25, and twelve smileys are ten, without a word.
# For a user who imports results: take the range from the points that were shown, not from one field of the definition.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact 'survey-core@3.1.1' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(`${process.cwd()}/`)
const { Model } = require('survey-core')
const points = (rating) => {
  const question = new Model({ elements: [{ type: 'rating', name: 'ease', ...rating }] }).getQuestionByName('ease')
  return { shown: question.visibleRateValues.length, rateCount: question.rateCount }
}
const seen = [{ rateCount: 7 }, { rateMax: 7 }, { rateMax: 25 }, { rateType: 'smileys', rateMax: 12 }].map(points)
console.log(seen)
assert.deepEqual(seen[0], { shown: 5, rateCount: 5 })
assert.deepEqual(seen[1], { shown: 7, rateCount: 7 })
assert.deepEqual(seen[2], { shown: 20, rateCount: 25 })
assert.equal(seen[3].shown, 10)
CODE
