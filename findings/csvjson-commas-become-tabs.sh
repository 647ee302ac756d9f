#!/usr/bin/env bash
# csvjson 5.1.0: a comma in a comment becomes a tab.
# Guess: `toCSV` puts a text with a comma, a quote or a line break into quotes, so that it reads back as it was. Seen: there are no quotes. Each
# comma and each line break is replaced by a tab, in "1,5" too. With `wrap: true` commas stay, line breaks are still tabs, and a quote in a
# comment ends the cell. `toObject` ends a record at a line break inside quotes.
# For a user: no comments through it, nor numbers with a decimal comma; `GET /v1/export` has them as they were written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'csvjson@5.1.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { toCSV, toObject } = require(`${process.cwd()}/node_modules/csvjson`)
const answer = (why) => [{ ease: 7, why }]
const line = (why, options) => toCSV(answer(why), { headers: 'key', ...options }).split('\n')[1]
const seen = {
  'a comma': line('fast, easy'),
  'a decimal comma': line('1,5'),
  'a line break': line('fast\neasy'),
  'a comma, wrapped': line('fast, easy', { wrap: true }),
  'a line break, wrapped': line('fast\neasy', { wrap: true }),
  'a quote, wrapped': line('so "easy"', { wrap: true }),
  read: toObject('ease,why\n7,"fast\neasy"\n5,slow', { quote: '"' }),
}
console.log('csvjson 5.1.0', JSON.stringify(seen, null, 2))
assert.deepEqual(seen, {
  'a comma': '7,fast\t easy',
  'a decimal comma': '7,1\t5',
  'a line break': '7,fast\teasy',
  'a comma, wrapped': '"7","fast, easy"',
  'a line break, wrapped': '"7","fast\teasy"',
  'a quote, wrapped': '"7","so "easy""',
  read: [
    { ease: '7', why: 'fast' },
    { ease: '', why: '' },
    { ease: '5', why: 'slow' },
  ],
})
CODE
