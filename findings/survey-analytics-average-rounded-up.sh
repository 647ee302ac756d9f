#!/usr/bin/env bash
# survey-analytics 2.5.25: the average of a rating is rounded up, and an answer of null pulls it down.
# Guess: the gauge of ratings 1, 1, 2 shows 1.33. Seen: 1.34, for the mean is always rounded up to two places; a mean of exactly 1.1 becomes
# 1.11, since a hundred times 1.1 is a little above 110. A result whose rating is `null` counts as an answer of 0, one without a rating does
# not: 7 and 5 average 6, and 4 with a null between them. The bars of ratings from 0 to 10 are named "0-1" to "10-11", one point each.
# For a user: take the mean from the results, and leave out what is `null` before they are shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --legacy-peer-deps --save-exact 'survey-analytics@2.5.25' 'survey-core@2.5.25' 'jsdom@26.1.0' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<body></body>', { url: 'https://shop.example/', pretendToBeVisual: true })
Object.assign(globalThis, { window, document: window.document })
const require = createRequire(`${process.cwd()}/`)
const { Model } = require('survey-core')
const { HistogramModel, NumberModel } = require('survey-analytics/survey.analytics.core')
const rating = (options) => new Model({ elements: [{ type: 'rating', name: 'ease', ...options }] }).getQuestionByName('ease')
const average = async (answers) => {
  const results = answers.map((ease) => (ease === undefined ? {} : { ease }))
  return (await new NumberModel(rating({ rateMax: 7 }), results, {}).getCalculatedValues())[0]
}
const seen = {
  '1, 1, 2': await average([1, 1, 2]),
  'nine times 1 and a 2': await average([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]),
  'without an answer': await average([7, undefined, 5]),
  'with null': await average([7, null, 5]),
  bars: new HistogramModel(rating({ rateMin: 0, rateMax: 10 }), [{ ease: 10 }], {}).getLabels(),
}
console.log('survey-analytics 2.5.25', seen)
const { bars, ...averages } = seen
assert.deepEqual(averages, { '1, 1, 2': 1.34, 'nine times 1 and a 2': 1.11, 'without an answer': 6, 'with null': 4 })
assert.deepEqual([bars.length, bars[0], bars[10]], [11, '0-1', '10-11'])
process.exit(0)
CODE
node seen.mjs
