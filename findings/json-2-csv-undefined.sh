#!/usr/bin/env bash
# json-2-csv 5.6.0: an answer that was not given is written as the word "undefined".
# Guess: a record without a field leaves its cell empty. Seen: the cell says `undefined`, and `null` where the field is null, so that
# nothing tells a question that was skipped from somebody who typed these words; read back, both words are no text any more.
# For a user: give `emptyFieldValue: ''`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'json-2-csv@5.6.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { json2csv, csv2json } = require(`${process.cwd()}/node_modules/json-2-csv`)
const records = [{ id: 'r1', effort: 6 }, { id: 'r2', effort: null, comment: 'slow' }, { id: 'r3', effort: 2, comment: 'undefined' }]
const seen = { written: json2csv(records), empty: json2csv(records, { emptyFieldValue: '' }) }
seen.read = csv2json(seen.written)
console.log('json-2-csv 5.6.0', seen)
assert.equal(seen.written, 'id,effort,comment\nr1,6,undefined\nr2,null,slow\nr3,2,undefined')
assert.equal(seen.empty, 'id,effort,comment\nr1,6,\nr2,,slow\nr3,2,undefined')
assert.deepEqual(seen.read.map(({ comment }) => typeof comment), ['undefined', 'string', 'undefined'])
CODE
