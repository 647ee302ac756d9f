#!/usr/bin/env bash
# json-as-xlsx 2.6.4: the reasons of an answer are not in the workbook.
# Guess: a list of texts is written as a text, "price,speed", as converters to CSV do. Seen: its cell is empty, with one reason as with two, and
# nothing is said; a text in the same column is there. An object is left out in the same way.
# For a user: join the reasons first, `value: (row) => row.reasons.join('; ')`, or `GET /v1/export?format=xlsx`, with a column for each reason.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'json-as-xlsx@2.6.4' 'exceljs@4.4.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { Workbook } = require(`${process.cwd()}/node_modules/exceljs`)
const library = require(`${process.cwd()}/node_modules/json-as-xlsx`)
const write = library.default ?? library
const written = async (value) => {
  const columns = [{ label: 'id', value: 'id' }, { label: 'reasons', value }, { label: 'ease', value: 'ease' }]
  const content = [['price', 'speed'], ['price'], 'price', { price: true }].map((reasons, at) => ({ id: `r${at}`, reasons, ease: 7 }))
  const workbook = new Workbook()
  await workbook.xlsx.load(write([{ sheet: 'answers', columns, content }], { writeOptions: { type: 'buffer', bookType: 'xlsx' } }))
  const [sheet] = workbook.worksheets
  return [2, 3, 4, 5].map((line) => ['A', 'B', 'C'].map((column) => sheet.getCell(`${column}${line}`).value))
}
const main = async () => {
  const seen = { asGiven: await written('reasons'), joined: await written((row) => [row.reasons].flat().join('; ')) }
  console.log('json-as-xlsx 2.6.4', seen)
  assert.deepEqual(seen.asGiven, [
    ['r0', null, 7],
    ['r1', null, 7],
    ['r2', 'price', 7],
    ['r3', null, 7],
  ])
  assert.deepEqual(seen.joined[0], ['r0', 'price; speed', 7])
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
CODE
