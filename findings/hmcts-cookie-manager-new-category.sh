#!/usr/bin/env bash
# @hmcts/cookie-manager 1.1.0: with a new category every earlier yes is gone, and nobody is asked again.
# Guess: once a site adds a category to its manifest, those who decided before keep what they said, or the banner comes once more. Seen: their yes to
# analytics counts as no from then on, the banner stays hidden, and the cookie that says yes stays as it was. The same yes is "on" in
# `UserPreferencesLoaded` and `true` in `UserPreferencesSet`, and a no is "off", which `if` takes for a yes.
# For a user: give the cookie of preferences another name whenever a category is added, such as one for surveys; compare with `=== 'on'`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@hmcts/cookie-manager@1.1.0' 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const print = console.log
// The library tells each of its steps.
Object.assign(console, { log: () => {}, debug: () => {} })
const categories = (...names) => names.map((name) => ({ categoryName: name, cookies: [name] }))
const banner = '<div class="cookie-banner" hidden><button class="cookie-banner-accept-button">Accept</button></div>'
const openPage = async (cookieManifest, cookie, options = {}) => {
  const window = new Window({ url: 'https://shop.example/' })
  if (cookie) window.document.cookie = cookie
  window.document.body.innerHTML = banner
  Object.assign(globalThis, { window, document: window.document, location: window.location, HTMLElement: window.HTMLElement })
  delete require.cache[require.resolve('@hmcts/cookie-manager')]
  const library = require('@hmcts/cookie-manager')
  const manager = library.default ?? library
  const told = {}
  for (const event of ['UserPreferencesLoaded', 'UserPreferencesSet']) manager.on(event, (preferences) => (told[event] = { ...preferences }))
  manager.init({ cookieManifest, ...options })
  await wait(200)
  const asks = !window.document.querySelector('.cookie-banner').hidden
  const accept = async () => {
    window.document.querySelector('button').click()
    await wait(200)
    return window.document.cookie
  }
  return { ...told, asks, accept }
}
const tell = ({ accept, ...page }) => page
const first = await openPage(categories('analytics'))
const cookie = await first.accept()
const more = categories('analytics', 'survey')
const seen = {
  'first visit': tell(first),
  'next visit': tell(await openPage(categories('analytics'), cookie)),
  'with a new category': tell(await openPage(more, cookie)),
  'with another name': tell(await openPage(more, cookie, { userPreferences: { cookieName: 'preferences-2' } })),
}
print('@hmcts/cookie-manager 1.1.0', cookie, seen)
assert.match(decodeURIComponent(cookie), /\{"analytics":"on"\}/)
assert.deepEqual(seen, {
  'first visit': { UserPreferencesLoaded: { analytics: 'off' }, UserPreferencesSet: { analytics: false }, asks: true },
  'next visit': { UserPreferencesLoaded: { analytics: 'on' }, UserPreferencesSet: { analytics: true }, asks: false },
  'with a new category': {
    UserPreferencesLoaded: { analytics: 'off', survey: 'off' },
    UserPreferencesSet: { analytics: false, survey: false },
    asks: false,
  },
  'with another name': {
    UserPreferencesLoaded: { analytics: 'off', survey: 'off' },
    UserPreferencesSet: { analytics: false, survey: false },
    asks: true,
  },
})
process.exit(0)
CODE
node seen.mjs
