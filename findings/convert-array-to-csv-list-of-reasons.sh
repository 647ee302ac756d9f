#!/usr/bin/env bash
# convert-array-to-csv 2.0.0: two reasons push the answers after them one column on.
# Guess: a list, such as the reasons of an answer, is one cell, in quotes if a comma joins it, as it is for a text with a comma. Seen: the list is
# joined with commas and no quotes, so that the next columns of this line move to the right and its last cell has no heading. With another
# separator, or with one reason, nothing moves.
# For a user: join the reasons first, `reasons.join('; ')`, or take `separator: ';'`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'convert-array-to-csv@2.0.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { convertArrayToCSV } = require(`${process.cwd()}/node_modules/convert-array-to-csv`)
const written = (reasons, options) => convertArrayToCSV([{ id: 'a', reasons, ease: 7 }], options).trim().split('\n')
const seen = {
  'a text': written('price, speed'),
  'one reason': written(['price']),
  'two reasons': written(['price', 'speed']),
  'two reasons, semicolons': written(['price', 'speed'], { separator: ';' }),
}
console.log('convert-array-to-csv 2.0.0', seen)
assert.deepEqual(seen, {
  'a text': ['id,reasons,ease', 'a,"price, speed",7'],
  'one reason': ['id,reasons,ease', 'a,price,7'],
  'two reasons': ['id,reasons,ease', 'a,price,speed,7'],
  'two reasons, semicolons': ['id;reasons;ease', 'a;price,speed;7'],
})
CODE
