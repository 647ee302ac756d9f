#!/usr/bin/env bash
# cookiecraft 1.0.11: a choice is forgotten unless one of the categories is called `marketing`.
# Guess: whatever is chosen is kept until the next page, and preferences that are saved as they opened consent to what is needed only, since
# the package says that it is opt-in, or to what is `enabled`. Seen: with the categories `necessary` and `analytics` every choice is told once,
# `getConsent()` stays `null`, and the banner comes again on the next page. The switches `analytics` and `marketing` open as on, even with
# `enabled: false`, and saving them so is told as consent; a category of another name opens as off.
# For a user: declare `marketing` too, and ask about EaseKit in a category of another name, whose switch somebody has to move.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'cookiecraft@1.0.11' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
const library = readFileSync('node_modules/cookiecraft/dist/cookiecraft.js', 'utf8')
const settings = { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true }
const categoriesOf = (names) => {
  const off = (name) => [name, { enabled: false, readOnly: false, label: name, description: name }]
  const needed = { enabled: true, readOnly: true, label: 'necessary', description: 'necessary' }
  return { necessary: needed, ...Object.fromEntries(names.map(off)) }
}
const look = (names, action) => {
  const window = new Window({ url: 'https://shop.example/', settings })
  window.eval(library)
  const told = []
  const page = () => {
    const banner = new window.CookieCraft.CookieConsent({ categories: categoriesOf(names), translations: { title: 'Cookies', description: 'Choose' } })
    for (const name of ['accept', 'reject', 'update']) banner.on(`consent:${name}`, (choice) => told.push([name, JSON.parse(JSON.stringify(choice))]))
    banner.init()
    return banner
  }
  const first = page()
  if (action === 'save') first.showPreferences()
  const switches = [...window.document.querySelectorAll('input')].map((input) => input.checked)
  window.document.querySelector(`[data-action="${action}"]`).click()
  const kept = first.getConsent()
  first.destroy()
  const later = page().getConsent()
  const banner = window.document.querySelector('[data-action="accept"]') !== null
  return { switches, told, kept: kept && { ...kept.categories }, later: later && { ...later.categories }, banner }
}
const seen = {
  'analytics, accepted': look(['analytics'], 'accept'),
  'analytics, rejected': look(['analytics'], 'reject'),
  'with marketing, accepted': look(['analytics', 'marketing'], 'accept'),
  'preferences saved as they opened': look(['analytics', 'marketing', 'feedback'], 'save'),
}
console.log('cookiecraft 1.0.11', JSON.stringify(seen, null, 2))
const necessary = true
const forgotten = { switches: [], kept: null, later: null, banner: true }
const all = { necessary, analytics: true, marketing: true }
assert.deepEqual(seen['analytics, accepted'], { ...forgotten, told: [['accept', all]] })
assert.deepEqual(seen['analytics, rejected'], { ...forgotten, told: [['reject', { necessary, analytics: false, marketing: false }]] })
assert.deepEqual(seen['with marketing, accepted'], { switches: [], told: [['accept', all]], kept: all, later: all, banner: false })
const saved = { ...all, feedback: false }
const moved = { switches: [true, true, true, false], told: [['update', saved]], kept: saved, later: saved, banner: false }
assert.deepEqual(seen['preferences saved as they opened'], moved)
process.exit(0)
CODE
node seen.mjs
