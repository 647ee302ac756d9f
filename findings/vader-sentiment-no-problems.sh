#!/usr/bin/env bash
# vader-sentiment 1.1.3: "no problems" is worse than "problems".
# Guess: "No problems at all" is praise, or at least not blame, since "not a problem" and "without problems" are. Seen: -0.60, where "problems" alone
# is -0.40: it takes "no" for one more bad word, and does not let it turn the next one around. "No complaints" is as bad, "Easy, no problems" is
# below zero, and "no help" and "no fun" are praise.
# For a user: comments of those who had it easy are sorted among the worst; put "without" in the place of "no" before it reads them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'vader-sentiment@1.1.3' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { SentimentIntensityAnalyzer } = require(`${process.cwd()}/node_modules/vader-sentiment`)
const comments = ['problems', 'No problems at all', 'No complaints', 'Easy, no problems', 'not a problem', 'without problems', 'no help', 'no fun', 'It was not easy']
const scores = (texts) => Object.fromEntries(texts.map((text) => [text, SentimentIntensityAnalyzer.polarity_scores(text).compound]))
const seen = scores(comments)
const reworded = scores(comments.map((text) => text.replace(/\bno\b/i, 'without')))
console.log('vader-sentiment 1.1.3', seen, { reworded })
assert.deepEqual(seen, {
  problems: -0.4019,
  'No problems at all': -0.5994,
  'No complaints': -0.5994,
  'Easy, no problems': -0.25,
  'not a problem': 0.3089,
  'without problems': 0.3089,
  'no help': 0.128,
  'no fun': 0.2732,
  'It was not easy': -0.3412,
})
assert.ok(reworded['without problems at all'] > 0 && reworded['Easy, without problems'] > 0)
assert.ok(reworded['without help'] < 0 && reworded['without fun'] < 0)
CODE
