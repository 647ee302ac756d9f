#!/usr/bin/env bash
# @formio/core 2.8.3: a required survey may be half empty.
# Guess: a component of the type `survey`, a list of questions with one scale, that is required must have an answer to each of its questions.
# Seen: one of them is enough, and a second that is there and empty is no error either; only a survey without any answer is refused.
# For a user: count answers by question, not by submission; `required` is no promise that a column is full.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@formio/core@2.8.3' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { ProcessTargets, processSync } = require('@formio/core/process')
const point = (value) => ({ label: value, value })
const survey = {
  type: 'survey',
  key: 'effort',
  input: true,
  questions: [point('finding'), point('paying')],
  values: ['1', '2', '3', '4', '5', '6', '7'].map(point),
  validate: { required: true },
}
const errors = (effort) => {
  const components = [structuredClone(survey)]
  const data = { effort }
  const scope = { errors: [] }
  for (const processors of [ProcessTargets.submission, ProcessTargets.evaluator])
    processSync({ form: { components }, components, submission: { data }, data, processors, scope, config: { server: true } })
  return scope.errors.map((error) => error.errorKeyOrMessage)
}
const seen = {
  both: errors({ finding: '7', paying: '6' }),
  one: errors({ finding: '7' }),
  'one and an empty one': errors({ finding: '7', paying: '' }),
  none: errors({}),
  'two empty ones': errors({ finding: '', paying: '' }),
}
console.log('@formio/core 2.8.3', seen)
const required = ['required']
assert.deepEqual(seen, { both: [], one: [], 'one and an empty one': [], none: required, 'two empty ones': required })
CODE
node seen.cjs
