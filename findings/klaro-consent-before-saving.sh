#!/usr/bin/env bash
# klaro 0.7.22: consent is there before anybody has given it.
# Guess: `getConsent('feedback')` and the `consents` that a watcher is told are what the visitor has decided. Seen: with `default: true`
# it says true before any choice, while the service's own callback was told false and its script has not run; a switch that
# is moved in the dialog is told to watchers at once, and only `saveConsents` says that it was meant.
# For a user: wait for `saveConsents`, or ask `manager.confirmed && manager.getConsent('feedback')`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'klaro@0.7.22' 'jsdom@26.1.0' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
const library = readFileSync('node_modules/klaro/dist/klaro-no-css.js', 'utf8')
const tag = `<script type="text/plain" data-type="application/javascript" data-name="feedback">window.ran = true</script>`
const look = (options) => {
  const { window } = new JSDOM(`<body>${tag}</body>`, { url: 'https://shop.example/', runScripts: 'dangerously', pretendToBeVisual: true })
  window.eval(library)
  const told = []
  const callback = (consent) => told.push(`callback ${consent}`)
  const services = [{ name: 'feedback', title: 'Feedback', purposes: ['service'], callback, ...options }]
  const config = { version: 1, storageMethod: 'localStorage', lang: 'en', translations: { en: {} }, services }
  window.klaro.setup(config)
  const manager = window.klaro.getManager(config)
  manager.watch({ update: (_, name, data) => told.push(name === 'consents' ? `consents ${data.feedback}` : name) })
  const state = () => ({ consent: manager.getConsent('feedback'), confirmed: manager.confirmed, ran: window.ran === true, told: told.splice(0) })
  const seen = { before: state() }
  manager.updateConsent('feedback', true)
  seen.moved = state()
  manager.saveAndApplyConsents()
  seen.saved = state()
  window.close()
  return seen
}
const seen = { 'off by default': look({}), 'on by default': look({ default: true }) }
console.log('klaro 0.7.22', JSON.stringify(seen, null, 2))
const open = { confirmed: false, ran: false }
const moved = { ...open, consent: true, told: ['consents true'] }
const saved = { consent: true, confirmed: true, ran: true, told: ['callback true', 'saveConsents', 'applyConsents'] }
const sorted = ({ told, ...state }) => ({ ...state, told: [...told].sort() })
for (const [name, consent] of [['off by default', false], ['on by default', true]]) {
  assert.deepEqual(seen[name].before, { ...open, consent, told: ['callback false'] })
  assert.deepEqual(seen[name].moved, moved)
  assert.deepEqual(sorted(seen[name].saved), sorted(saved))
}
CODE
node seen.mjs
