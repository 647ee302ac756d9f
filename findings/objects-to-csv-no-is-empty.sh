#!/usr/bin/env bash
# objects-to-csv 1.3.6: a no is written as if nothing had been said.
# Guess: `false` is written as `false`, and only what is missing leaves the cell empty. Seen: `true` is 1 and `false` an empty cell, the same as
# `null` and a field that is not there. A date is a number of milliseconds.
# For a user: write yes and no as words first; a reason that was not given and a reason that was never asked for must differ.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'objects-to-csv@1.3.6' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const ObjectsToCsv = require(`${process.cwd()}/node_modules/objects-to-csv`)
const main = async () => {
  const records = [{ id: 'a', solved: true }, { id: 'b', solved: false }, { id: 'c', solved: null }, { id: 'd' }]
  const at = new Date('2026-01-01T00:00:00Z')
  const seen = { solved: await new ObjectsToCsv(records).toString(), at: await new ObjectsToCsv([{ at }]).toString() }
  console.log('objects-to-csv 1.3.6', seen)
  assert.deepEqual(seen, { solved: 'id,solved\na,1\nb,\nc,\nd,\n', at: 'at\n1767225600000\n' })
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
CODE
