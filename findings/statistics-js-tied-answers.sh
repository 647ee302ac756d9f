#!/usr/bin/env bash
# statistics.js 1.0.0: Kendall's tau of tied answers can be above one, and its p depends on the numbers that name the points.
# Guess: `kendallsTau` gives tau b with every tied pair in it, 0.735 of these twelve pairs of answers, a tau c between -1 and 1, and the same
# p on a scale of 1 to 7 as on one of 0 to 6. Seen: tau b is 0.782, as a value that ties counts once, however many pairs it ties; tau c,
# which takes every table for one of two columns, is 1.19; p is 0.78 from one on, 0.65 from zero on and 0.11 of the same answers when they
# are called ordinal, for the tied values themselves stand in its formula where their numbers should. SciPy 1.17.1 has 0.002.
# For a user: answers on seven points are mostly ties; take no Kendall from it, nor its p.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'statistics.js@1.0.0' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const Statistics = require(`${process.cwd()}/node_modules/statistics.js`)
const ease = [1, 2, 2, 3, 5, 7, 7, 7, 6, 6, 5, 4]
const loyalty = [2, 2, 3, 3, 6, 6, 7, 5, 6, 7, 5, 5]
const tau = (first, scale) => {
  const rows = ease.map((value, at) => ({ ease: value - 1 + first, loyalty: loyalty[at] - 1 + first }))
  const { b, c } = new Statistics(rows, { ease: scale, loyalty: scale }, { suppressWarnings: true }).kendallsTau('ease', 'loyalty')
  return { tauB: b.tauB, p: b.pTwoTailed, tauC: c.tauC }
}
// The definition, pair by pair: what is tied in one list is left out below the line of that list alone.
let [above, left, right] = [0, 0, 0]
for (let one = 0; one < ease.length; one++) {
  for (let other = one + 1; other < ease.length; other++) {
    const [x, y] = [Math.sign(ease[one] - ease[other]), Math.sign(loyalty[one] - loyalty[other])]
    above += x * y
    left += x * x
    right += y * y
  }
}
const byDefinition = above / Math.sqrt(left * right)
const seen = { '1 to 7': tau(1, 'interval'), '0 to 6': tau(0, 'interval'), 'ordinal 1 to 7': tau(1, 'ordinal') }
console.log('statistics.js 1.0.0', seen, 'tau b by its definition', byDefinition)
const told = Object.entries(seen).map(([name, { tauB, p, tauC }]) => [name, [tauB, p, tauC].map((value) => Number(value.toFixed(2)))])
assert.ok(Math.abs(byDefinition - 0.7353) < 1e-4)
assert.deepEqual(Object.fromEntries(told), {
  '1 to 7': [0.78, 0.78, 1.19],
  '0 to 6': [0.78, 0.65, 1.19],
  'ordinal 1 to 7': [0.78, 0.11, 1.19],
})
CODE
