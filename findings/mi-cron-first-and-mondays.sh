#!/usr/bin/env bash
# @cheap-glitch/mi-cron 1.0.1: "on the first and on Mondays" waits for a first that is a Monday.
# Guess: where an expression names days of the month and of the week, either is enough, as for the program of that name. Seen: both
# have to fit: after the 2nd of December 2026, `0 9 1 * mon` is due in February, March and November 2027. Either field alone is right.
# For a user: two expressions, `0 9 1 * *` and `0 9 * * mon`; else an export or a list of answers comes months late, without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@cheap-glitch/mi-cron@1.0.1' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { parseCron } = require('@cheap-glitch/mi-cron')
const nextThree = (expression) => {
  const days = []
  let last = new Date('2026-12-02T00:00:00Z')
  while (days.length < 3) {
    last = parseCron.nextDate(expression, last)
    days.push(last.toISOString().slice(0, 10))
  }
  return days
}
const seen = Object.fromEntries(['0 9 1 * mon', '0 9 1 * *', '0 9 * * mon'].map((expression) => [expression, nextThree(expression)]))
console.log('@cheap-glitch/mi-cron 1.0.1', seen)
assert.deepEqual(seen, {
  '0 9 1 * mon': ['2027-02-01', '2027-03-01', '2027-11-01'],
  '0 9 1 * *': ['2027-01-01', '2027-02-01', '2027-03-01'],
  '0 9 * * mon': ['2026-12-07', '2026-12-14', '2026-12-21'],
})
CODE
TZ=UTC node seen.cjs
