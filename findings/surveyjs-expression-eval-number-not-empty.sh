#!/usr/bin/env bash
# surveyjs-expression-eval 1.0.2: `{ease} notempty` is false of every number.
# Guess: it judges a condition of a survey as survey-core does, whose language it evaluates. Seen: 7 is not `notempty`, 0 is even `empty`, "7"
# from a form is not 7, "10" is less than "9", and "yes" is not "Yes"; survey-core says the opposite each time. No answer, `null`, is at most 5.
# For a user: choose results by condition with the `ConditionRunner` of survey-core.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'surveyjs-expression-eval@1.0.2' 'survey-core@3.1.1' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const evaluator = require(`${process.cwd()}/node_modules/surveyjs-expression-eval`)
const { ConditionRunner } = require(`${process.cwd()}/node_modules/survey-core`)
const evaluate = evaluator.default ?? evaluator
const cases = [
  ['{why} notempty', { why: 'fast' }, true, true],
  ['{ease} notempty', { ease: 7 }, false, true],
  ['{ease} empty', { ease: 7 }, false, false],
  ['{ease} empty', { ease: 0 }, true, false],
  ['{ease} = 7', { ease: '7' }, false, true],
  ['{ease} >= {before}', { ease: '10', before: '9' }, false, true],
  ["{solved} = 'Yes'", { solved: 'yes' }, false, true],
  ['{ease} <= 5', { ease: null }, true, false],
]
const seen = cases.map(([condition, answers]) => {
  const here = Boolean(evaluate(condition, answers))
  return [condition, answers, here, Boolean(new ConditionRunner(condition).runValues(answers))]
})
console.log('surveyjs-expression-eval 1.0.2, then survey-core 3.1.1')
for (const line of seen) console.log(...line)
assert.deepEqual(seen, cases)
CODE
