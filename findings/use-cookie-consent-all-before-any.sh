#!/usr/bin/env bash
# @use-cookie-consent/core 0.3.6: all was accepted before anything was.
# Guess: `didAcceptAll()` is false until somebody accepts all, and a yes to one category keeps the yes to another. Seen: it is true before any
# decision, as `didDeclineAll()` is, and true once statistics alone were accepted. `acceptCookies({ marketing: true })` takes the yes to statistics
# back. A second component that calls the hook hears of none of it until the page is loaded again, so that one with a yes keeps it.
# For a user: ask `consent.statistics === true`, in one place of the page, and tell EaseKit from there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
packages=('@use-cookie-consent/core@0.3.6' 'react@17.0.2' 'react-dom@17.0.2' 'happy-dom@21.0.4')
npm install --no-audit --no-fund --ignore-scripts --save-exact "${packages[@]}" >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
const require = createRequire(import.meta.url)
const window = new Window({ url: 'https://shop.example/' })
Object.assign(globalThis, { window, document: window.document, HTMLIFrameElement: window.HTMLIFrameElement, IS_REACT_ACT_ENVIRONMENT: true })
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
const { createElement } = require('react')
const { render } = require('react-dom')
const { act } = require('react-dom/test-utils')
const { useCookieConsent } = require('@use-cookie-consent/core')
const components = {}
const Component = ({ name }) => {
  components[name] = useCookieConsent()
  return null
}
const open = (...names) => {
  const elements = names.map((name) => createElement(Component, { key: name, name }))
  return act(async () => {
    render(elements, window.document.createElement('div'))
  })
}
const tell = ({ consent, didAcceptAll, didDeclineAll }) => {
  const accepted = Object.keys(consent).filter((category) => consent[category]).sort().join(' ')
  return `${accepted}; all: ${didAcceptAll()}, none: ${didDeclineAll()}`
}
await open('banner', 'survey')
const seen = { 'before any decision': tell(components.banner) }
const press = async (name, decide) => {
  await act(async () => decide(components.banner))
  seen[name] = tell(components.banner)
}
await press('statistics', ({ acceptCookies }) => acceptCookies({ statistics: true }))
await press('then marketing', ({ acceptCookies }) => acceptCookies({ marketing: true }))
await press('then statistics again', ({ acceptCookies }) => acceptCookies({ statistics: true }))
seen['the other component'] = tell(components.survey)
await open('next page')
seen['the next page'] = tell(components['next page'])
await press('none', ({ declineAllCookies }) => declineAllCookies())
seen['a component with a yes'] = tell(components['next page'])
console.log('@use-cookie-consent/core 0.3.6', seen)
assert.deepEqual(seen, {
  'before any decision': 'necessary; all: true, none: true',
  statistics: 'necessary statistics; all: true, none: false',
  'then marketing': 'marketing necessary; all: true, none: false',
  'then statistics again': 'necessary statistics; all: true, none: false',
  'the other component': 'necessary; all: true, none: true',
  'the next page': 'necessary statistics; all: true, none: false',
  none: 'necessary; all: false, none: true',
  'a component with a yes': 'necessary statistics; all: true, none: false',
})
process.exit(0)
CODE
node seen.mjs
