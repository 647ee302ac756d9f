#!/usr/bin/env bash
# cookieconsent 3.1.1 (Osano): an opt-in banner that goes away by itself has been consented to.
# Guess: with `type: 'opt-in'` only "Allow cookies" makes `hasConsented()` true; a banner that `dismissOnTimeout` takes away was not
# answered. Seen: the status becomes `dismiss`, `hasAnswered()` and `hasConsented()` are true, and the cookie keeps it for a year.
# For a user: with this banner ask for the status: only `allow` is a yes in opt-in.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'cookieconsent@3.1.1' 'jsdom@26.1.0' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
const library = readFileSync('node_modules/cookieconsent/build/cookieconsent.min.js', 'utf8')
const look = (options, act) =>
  new Promise((resolve) => {
    const { window } = new JSDOM('<body></body>', { url: 'https://shop.example/', runScripts: 'dangerously', pretendToBeVisual: true })
    window.eval(library)
    window.told = (status, consented) => {
      const { cookie } = window.document
      setTimeout(() => window.close())
      resolve({ status, consented, cookie })
    }
    window.eval(`cookieconsent.initialise(Object.assign(${JSON.stringify(options)}, {
      onStatusChange: function (status) { told(status, this.hasConsented()) },
    }), function (popup) { window.before = popup.hasConsented() })`)
    assert.equal(window.before, false)
    act?.(window.document)
  })
const press = (name) => (document) => document.querySelector(name).click()
const seen = {
  allowed: await look({ type: 'opt-in' }, press('.cc-allow')),
  declined: await look({ type: 'opt-in' }, press('.cc-deny')),
  'gone by itself': await look({ type: 'opt-in', dismissOnTimeout: 100 }),
}
console.log('cookieconsent 3.1.1', JSON.stringify(seen, null, 2))
const told = (status, consented) => ({ status, consented, cookie: `cookieconsent_status=${status}` })
assert.deepEqual(seen, { allowed: told('allow', true), declined: told('deny', false), 'gone by itself': told('dismiss', true) })
process.exit(0)
CODE
node seen.mjs
