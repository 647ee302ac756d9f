#!/usr/bin/env bash
# export-to-csv 1.5.0: answers that the first record does not have are left out.
# Guess: with `useKeysAsHeaders` every field of the records has a column. Seen: only those of the first record have one: where the
# first customer wrote no comment, no comment is in the file, without an error; a null becomes the text "null".
# For a user: name the columns (`columnHeaders`), as the fields of the scale and not of a record.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'export-to-csv@1.5.0' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { asString, generateCsv, mkConfig } from 'export-to-csv'
const records = [{ id: 'r1', effort: 6 }, { id: 'r2', effort: null, comment: 'slow' }]
const write = (config) => asString(generateCsv(mkConfig({ useBom: false, ...config }))(records)).trim().split(/\r?\n/)
const seen = { byKeys: write({ useKeysAsHeaders: true }), named: write({ columnHeaders: ['id', 'effort', 'comment'] }) }
console.log('export-to-csv 1.5.0', seen)
assert.deepEqual(seen.byKeys, ['"id","effort"', '"r1",6', '"r2","null"'])
assert.equal(seen.named[0], '"id","effort","comment"')
assert.ok(seen.named[2].includes('"slow"'))
CODE
node seen.mjs
