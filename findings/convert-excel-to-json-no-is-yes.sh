#!/usr/bin/env bash
# convert-excel-to-json 1.7.0: a no in a workbook is a text, which is as good as yes.
# Guess: a cell with the truth value FALSE becomes `false`, as numbers become numbers and dates become dates. Seen: the text "FALSE", so that a
# condition such as `if (row.solved)` holds for every row that has been answered. A percentage stays the number 0.25.
# For a user: compare with `'TRUE'`, or read `GET /v1/export?format=ndjson`, where yes and no are `true` and `false`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'convert-excel-to-json@1.7.0' 'exceljs@4.4.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { Workbook } = require(`${process.cwd()}/node_modules/exceljs`)
const excelToJson = require(`${process.cwd()}/node_modules/convert-excel-to-json`)
const main = async () => {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('answers')
  for (const row of [['id', 'solved', 'share', 'at'], ['a', true, 0.5, new Date('2026-01-02')], ['b', false, 0.25, null], ['c', null, null, null]]) sheet.addRow(row)
  sheet.getColumn(3).numFmt = '0%'
  await workbook.xlsx.writeFile('answers.xlsx')
  const seen = excelToJson({ sourceFile: 'answers.xlsx', header: { rows: 1 }, columnToKey: { '*': '{{columnHeader}}' } }).answers
  console.log('convert-excel-to-json 1.7.0', seen)
  assert.ok(seen[0].at instanceof Date)
  assert.deepEqual(seen, [{ id: 'a', solved: 'TRUE', share: 0.5, at: seen[0].at }, { id: 'b', solved: 'FALSE', share: 0.25 }, { id: 'c' }])
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
CODE
