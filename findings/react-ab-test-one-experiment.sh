#!/usr/bin/env bash
# @marvelapp/react-ab-test 3.1.0: two experiments are one.
# Guess: who gets A in the first experiment gets each variant of a second as often as anybody else. Seen: with a `userIdentifier`, which makes the
# choice the same on a server and in every browser, all of A get the first variant of the second, and all of B the other, also where the name
# of the experiment is added to the identifier. Without one, or with a SHA-256 of both, the two are independent. Within one, shares are right.
# For a user: what one experiment does to the effort, the other seems to do as well; give each an identifier of its own from a real hash.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
packages=('@marvelapp/react-ab-test@3.1.0' 'react@17.0.2' 'react-dom@17.0.2' 'happy-dom@21.0.4')
npm install --no-audit --no-fund --ignore-scripts --save-exact "${packages[@]}" >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const window = new Window({ url: 'https://shop.example/' })
Object.assign(globalThis, { window, document: window.document, localStorage: window.localStorage })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
const { emitter } = createRequire(import.meta.url)('@marvelapp/react-ab-test')
const users = Array.from({ length: 2000 }, (_, at) => `user-${at}`)
const counted = (identifierOf) => {
  const counts = {}
  for (const user of users) {
    emitter._reset()
    window.localStorage.clear()
    emitter.defineVariants('checkout', ['A', 'B'])
    emitter.defineVariants('delivery', ['c', 'd'])
    const pair = ['checkout', 'delivery'].map((experiment) => emitter.calculateActiveVariant(experiment, identifierOf(user, experiment))).join('')
    counts[pair] = (counts[pair] ?? 0) + 1
  }
  return counts
}
const seen = {
  'by user': counted((user) => user),
  'by user and experiment': counted((user, experiment) => `${user}:${experiment}`),
  'by a hash of both': counted((user, experiment) => createHash('sha256').update(`${user}:${experiment}`).digest('hex')),
  'without an identifier': counted(() => undefined),
}
console.log('@marvelapp/react-ab-test 3.1.0', seen)
for (const name of ['by user', 'by user and experiment']) {
  assert.deepEqual(Object.keys(seen[name]).sort(), ['Ac', 'Bd'])
  assert.ok(Math.abs(seen[name].Ac - 1000) < 100)
}
for (const name of ['by a hash of both', 'without an identifier']) {
  const pairs = Object.values(seen[name])
  assert.equal(pairs.length, 4)
  assert.ok(pairs.every((count) => Math.abs(count - 500) < 150))
}
process.exit(0)
CODE
node seen.mjs
