#!/usr/bin/env bash
# sav-writer 1.0.0: a question that was skipped is answered with zero in SPSS.
# Guess: `null`, which a database and JSON have for a question that was skipped, becomes the system-missing value of the file, as a field
# does that is not there. Seen: `null` and an empty text are the number 0, an answer like any other; only what is undefined or NaN is missing.
# For a user: take `null` and empty texts out of the records first; the mean of a file that was written with them is too low.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'sav-writer@1.0.0' 'sav-reader@2.0.8' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { readFileSync } = require('node:fs')
const { saveToFile, VariableAlignment, VariableMeasure, VariableType } = require(`${process.cwd()}/node_modules/sav-writer`)
const { SavBufferReader } = require(`${process.cwd()}/node_modules/sav-reader`)
const variable = (name) => {
  const shape = { type: VariableType.Numeric, width: 8, decimal: 0, columns: 8 }
  return { name, label: name, ...shape, measure: VariableMeasure.Ordinal, alignment: VariableAlignment.Right }
}
const main = async () => {
  const records = [{ ease: 7 }, { ease: null }, { ease: '' }, { ease: undefined }, {}, { ease: NaN }]
  saveToFile('answers.sav', records, [variable('ease')])
  const reader = new SavBufferReader(readFileSync('answers.sav'))
  await reader.open()
  const seen = (await reader.readAllRows()).map(({ ease }) => ease)
  console.log('sav-writer 1.0.0', seen)
  assert.deepEqual(seen, [7, 0, 0, undefined, undefined, undefined])
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
CODE
