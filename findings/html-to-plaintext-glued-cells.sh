#!/usr/bin/env bash
# @tryghost/html-to-plaintext 1.0.13: 7 asked and 12 answered become 712.
# Guess: the text part that is made from a mail keeps the cells of a row apart, with a blank at least. Seen: nothing is between them, in `email` nor in
# `excerpt`: "Checkout", 7 and 12 are `Checkout712`, and rows are glued as well. Paragraphs and lists keep their lines; of a row of links, each but
# the first begins where the address of the one before ends. `commentSnippet` leaves out what is quoted.
# For a user: take the `text` of the snippet for that part; figures of your own in paragraphs or a list, not in a table.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@tryghost/html-to-plaintext@1.0.13' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { commentSnippet, email, excerpt } = require('@tryghost/html-to-plaintext')
const table = (...rows) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const figures = table(['Checkout', 7, 12], ['Return', 3, 4])
const points = table([1, 2].map((point) => `<a href="https://ask.example/${point}">${point}</a>`))
const seen = {
  email: email(figures),
  excerpt: excerpt(figures),
  list: email('<ul><li>Checkout: 7, 12</li><li>Return: 3, 4</li></ul>'),
  points: email(points),
  comment: commentSnippet('<p>Yes.</p><blockquote>Was it easy?</blockquote><p>Very.</p>'),
}
console.log('@tryghost/html-to-plaintext 1.0.13', seen)
assert.deepEqual(seen, {
  email: 'Checkout712Return34',
  excerpt: 'Checkout712Return34',
  list: ' * Checkout: 7, 12\n * Return: 3, 4',
  points: '1 [https://ask.example/1]2 [https://ask.example/2]',
  comment: 'Yes. Very.',
})
CODE
node seen.cjs
