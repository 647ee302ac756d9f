#!/usr/bin/env bash
# @cdssnc/sanitize-pii 2.1.1: an e-mail address stays, the number of an order goes.
# Guess: with what it removes by default, a comment loses phone numbers and e-mail addresses, and keeps the number of an order. Seen: there is no rule
# for addresses of e-mail among the 25, so that "write to anna@example.com" is left as it is. A number of eight or nine digits, or two letters and
# six digits, is taken for a Canadian paper: `Order 123456789` loses the number and the blank before it. A pattern for e-mail can be added.
# For a user: `redact` of `@easekit/scales/redaction`, or a pattern of your own beside the default ones.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@cdssnc/sanitize-pii@2.1.1' >>npm.log
node <<'CODE'
const assert = require('node:assert/strict')
const { defaultPatterns, PiiSanitizer, sanitizePii } = require(`${process.cwd()}/node_modules/@cdssnc/sanitize-pii`)
const comments = [
  'Call 613-555-0199 or write to anna@example.com',
  'Order AB123456 came late',
  'Order 123456789 came late',
  'Order 12345678 came late',
  'Order 1042 came late',
]
const email = { name: 'email', regex: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g }
const withEmail = new PiiSanitizer({ patterns: [...defaultPatterns, email] })
const seen = {
  rules: defaultPatterns.length,
  comments: comments.map((comment) => sanitizePii(comment)),
  'with a pattern': withEmail.sanitize(comments[0]),
}
console.log('@cdssnc/sanitize-pii 2.1.1', seen)
assert.deepEqual(seen, {
  rules: 25,
  comments: [
    'Call [Redacted: phone_number] or write to anna@example.com',
    'Order [Redacted: passport_canada] came late',
    'Order[Redacted: drivers_license_nova_scotia] came late',
    'Order [Redacted: pri] came late',
    'Order 1042 came late',
  ],
  'with a pattern': 'Call [Redacted: phone_number] or write to [Redacted: email]',
})
CODE
