#!/usr/bin/env bash
# @jonkoops/matomo-tracker 0.7.0: a consent tool that asked first leaves Matomo without a site, and `disabled` goes on tracking.
# Guess: with `requireConsent` in `_paq` already, as Matomo says that it must come before the rest, the tracker adds its address and its
# site and loads the script; and `disabled: true` makes every call do nothing, as its README has it. Seen: where `_paq` holds anything, it adds
# neither and loads nothing, while its events wait in the queue; a disabled one queues them too, for any other Matomo on the page.
# For a user: give `requireConsent` in `configurations`; do not make a tracker at all where it is to be off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@jonkoops/matomo-tracker@0.7.0' 'jsdom@26.1.0' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
const require = createRequire(`${process.cwd()}/`)
const { default: MatomoTracker } = require('@jonkoops/matomo-tracker')
const look = (queued, options) => {
  const { window } = new JSDOM('<head><script></script></head>', { url: 'https://shop.example/thanks' })
  Object.assign(globalThis, { window, document: window.document })
  if (queued) window._paq = [queued]
  const tracker = new MatomoTracker({ urlBase: 'https://stats.example', siteId: 3, ...options })
  tracker.trackEvent({ category: 'order', action: 'placed' })
  const scripts = [...window.document.querySelectorAll('script[src]')].map(({ src }) => src)
  return { scripts, queue: window._paq.map(([name]) => name) }
}
const seen = {
  alone: look(undefined, {}),
  'requireConsent before': look(['requireConsent'], {}),
  'requireConsent in configurations': look(undefined, { configurations: { requireConsent: [] } }),
  disabled: look(undefined, { disabled: true }),
}
console.log('@jonkoops/matomo-tracker 0.7.0', JSON.stringify(seen, null, 2))
const scripts = ['https://stats.example/matomo.js']
const [setup, timers] = [['setTrackerUrl', 'setSiteId'], ['enableHeartBeatTimer', 'enableLinkTracking']]
const event = ['setCustomUrl', 'setDocumentTitle', 'trackEvent']
assert.deepEqual(seen, {
  alone: { scripts, queue: [...setup, ...timers, ...event] },
  'requireConsent before': { scripts: [], queue: ['requireConsent', ...event] },
  'requireConsent in configurations': { scripts, queue: [...setup, 'requireConsent', ...timers, ...event] },
  disabled: { scripts: [], queue: event },
})
CODE
node seen.mjs
