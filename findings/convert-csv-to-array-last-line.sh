#!/usr/bin/env bash
# convert-csv-to-array 1.0.3: the last answer is left out, and a line takes cells from the one above it.
# Guess: each line is a record, whether or not a line break ends the last one, and what a line does not have is empty. Seen: a last line
# without a line break is lost. A line that is cut short has the cells of the line above it, and what a comma inside quotes split off stays in
# every line below.
# For a user: give files to the import as they were exported; a number of records that is one too small is the sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'convert-csv-to-array@1.0.3' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { convertCSVToArray } = require(`${process.cwd()}/node_modules/convert-csv-to-array`)
const records = (text) => convertCSVToArray(text, { separator: ',' }).slice(1)
const seen = {
  'ended by a line break': records('id,ease\na,7\nb,5\n'),
  'not ended': records('id,ease\na,7\nb,5'),
  'cut short': records('id,ease,why\na,7,fast\nb\n'),
  'a comma in quotes': records('id,why\na,"fast, easy"\nb,slow\n'),
}
console.log('convert-csv-to-array 1.0.3', seen)
const first = { id: 'a', ease: 7 }
assert.deepEqual(seen['ended by a line break'], [first, { id: 'b', ease: 5 }])
assert.deepEqual(seen['not ended'], [first])
assert.deepEqual(seen['cut short'], [{ ...first, why: 'fast' }, { id: 'b', ease: 7, why: 'fast' }])
assert.deepEqual(seen['a comma in quotes'], [
  { id: 'a', why: '"fast', undefined: ' easy"' },
  { id: 'b', why: 'slow', undefined: ' easy"' },
])
CODE
