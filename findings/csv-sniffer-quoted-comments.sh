#!/usr/bin/env bash
# csv-sniffer 0.1.1: two comments of ten have a comma, and the whole table is one column.
# Guess: the delimiter is found where comments are quoted because they hold it, or a line break. Seen: only if those are few or all. With two of ten
# it is `null`, without a warning, and every row is one cell. With one of ten it is found and the quotes are not, so that this comment is cut in
# two cells, or its second line is an answer of its own. With `delimiter` and `quoteChar` given, all is read as it should be.
# For a user: name both; a test with clean comments says nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'csv-sniffer@0.1.1' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const Sniffer = require('csv-sniffer')()
const read = (delimiter, comment, howMany, options) => {
  const quoted = (at) => (at < howMany ? `"${comment}"` : 'fine')
  const answers = Array.from({ length: 10 }, (_, at) => [1001 + at, 1 + (at % 7), quoted(at)].join(delimiter))
  const table = [['order', 'rating', 'comment'].join(delimiter), ...answers].join('\n')
  const { delimiter: found, records, warnings } = new Sniffer([',', ';', '\t']).sniff(`${table}\n`, options)
  const cells = [...new Set(records.map((record) => record.length))].sort().join(' or ')
  return `${JSON.stringify(found)}, answers: ${records.length}, cells: ${cells}, warnings: ${warnings.length}`
}
const seen = {
  'no comma': read(',', 'slow', 10),
  'one with a comma': read(',', 'good, but slow', 1),
  'two with a comma': read(',', 'good, but slow', 2),
  'two with a semicolon': read(';', 'good; but slow', 2),
  'one with a line break': read(';', 'good\nbut slow', 1),
  'two with a line break': read(';', 'good\nbut slow', 2),
  'two with a comma, both named': read(',', 'good, but slow', 2, { delimiter: ',', quoteChar: '"' }),
  'two with a line break, both named': read(';', 'good\nbut slow', 2, { delimiter: ';', quoteChar: '"' }),
}
console.log('csv-sniffer 0.1.1', seen)
assert.deepEqual(seen, {
  'no comma': '",", answers: 10, cells: 3, warnings: 0',
  'one with a comma': '",", answers: 10, cells: 3 or 4, warnings: 0',
  'two with a comma': 'null, answers: 11, cells: 1, warnings: 0',
  'two with a semicolon': 'null, answers: 11, cells: 1, warnings: 0',
  'one with a line break': '";", answers: 11, cells: 1 or 3, warnings: 0',
  'two with a line break': 'null, answers: 12, cells: 1, warnings: 0',
  'two with a comma, both named': '",", answers: 10, cells: 3, warnings: 0',
  'two with a line break, both named': '";", answers: 10, cells: 3, warnings: 0',
})
CODE
node seen.cjs
