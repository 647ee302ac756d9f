#!/usr/bin/env bash
# csvtojson 2.0.14: a dot in a question takes it apart, and can lose an answer.
# Guess: each column of a survey's file is a field named by its heading, unless one asks for nested objects. Seen: every dot nests:
# "1. How easy was it?" becomes a field `1` with a field ` How easy was it?` in it; of "Reason" and "Reason.other" only the later
# column is left, and a heading that is a number such as "1.5" becomes a list with holes.
# For a user who converts an export before importing it: `csvtojson({ flatKeys: true })`, or give the CSV itself to `easekit import`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'csvtojson@2.0.14' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const csvtojson = require(`${process.cwd()}/node_modules/csvtojson`)
const read = async (text, options) => (await csvtojson(options).fromString(text))[0]
const main = async () => {
  const numbered = '1. How easy was it?,2. Why?\n6,fast\n'
  const other = 'Reason,Reason.other\nprice,too high\n'
  const seen = {
    numbered: await read(numbered),
    other: await read(other),
    number: await read('id,1.5\na,6\n'),
    'other, flat': await read(other, { flatKeys: true }),
  }
  console.log('csvtojson 2.0.14', JSON.stringify(seen, null, 2))
  assert.deepEqual(seen.numbered, { 1: { ' How easy was it?': '6' }, 2: { ' Why?': 'fast' } })
  assert.deepEqual(seen.other, { Reason: { other: 'too high' } })
  assert.deepEqual(JSON.parse(JSON.stringify(seen.number)), { id: 'a', 1: [null, null, null, null, null, '6'] })
  assert.deepEqual(seen['other, flat'], { Reason: 'price', 'Reason.other': 'too high' })
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
CODE
