#!/usr/bin/env bash
# vanilla-cookieconsent 3.1.0: what runs without being asked is not accepted.
# Guess: with `mode: 'opt-out'` a category that is on by default is accepted until the visitor says no, and a category that is
# `readOnly` always is. Seen: before a choice the scripts of both have run, while `acceptedCategory` says false of both, no consent is
# valid and no event has been fired.
# For a user: `if (acceptedCategory('analytics'))` asks nobody in opt-out until the banner was used; there take
# `!validConsent() || acceptedCategory('analytics')`, or let the banner run the tag (`data-category`).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'vanilla-cookieconsent@3.1.0' 'jsdom@26.1.0' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
const library = readFileSync('node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js', 'utf8')
const names = ['necessary', 'analytics', 'ads']
const tag = (name) => `<script type="text/plain" data-category="${name}">(window.ran ??= []).push('${name}')</script>`
const text = { title: 'Cookies', acceptAllBtn: 'Yes', acceptNecessaryBtn: 'No', savePreferencesBtn: 'Save', sections: [] }
const language = { default: 'en', translations: { en: { consentModal: text, preferencesModal: text } } }
const look = async (mode) => {
  const { window } = new JSDOM(`<body>${names.map(tag).join('')}</body>`, { url: 'https://shop.example/', runScripts: 'dangerously', pretendToBeVisual: true })
  window.eval(library)
  const banner = window.CookieConsent
  const events = []
  for (const name of ['onFirstConsent', 'onConsent']) window.addEventListener(`cc:${name}`, () => events.push(name))
  const categories = { necessary: { enabled: true, readOnly: true }, analytics: { enabled: true }, ads: {} }
  await banner.run({ mode, categories, language, hideFromBots: false })
  const state = () => ({
    ran: [...(window.ran ?? [])],
    accepted: names.filter((name) => banner.acceptedCategory(name)),
    valid: banner.validConsent(),
    events: [...events],
  })
  const before = state()
  banner.acceptCategory('analytics')
  const chosen = state()
  window.close()
  return { before, chosen }
}
const seen = { 'opt-in': await look('opt-in'), 'opt-out': await look('opt-out') }
console.log('vanilla-cookieconsent 3.1.0', JSON.stringify(seen, null, 2))
const chosen = { ran: ['necessary', 'analytics'], accepted: ['necessary', 'analytics'], valid: true, events: ['onFirstConsent', 'onConsent'] }
const nothing = { ran: [], accepted: [], valid: false, events: [] }
assert.deepEqual(seen['opt-in'], { before: nothing, chosen })
assert.deepEqual(seen['opt-out'], { before: { ...nothing, ran: ['necessary', 'analytics'] }, chosen })
CODE
node seen.mjs
