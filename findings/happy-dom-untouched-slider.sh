#!/usr/bin/env bash
# happy-dom 21.0.4: a slider that nobody has touched has no value in tests, and the middle one in browsers.
# Guess: `<input type="range" min="1" max="7">` is 4 from the start, as the standard of HTML says, in `value` and in `FormData`. Seen: it is empty,
# also after `reset()`; only `value = ''` in code makes it 4. A test that an untouched slider gives no answer passes; in browsers each is a 4.
# For a user: take an answer from the event `input` or `change` alone, and let a browser test who sends without touching.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'happy-dom@21.0.4' >>npm.log
cat >seen.mjs <<'CODE'
import assert from 'node:assert/strict'
import { Window } from 'happy-dom'
const window = new Window({ url: 'https://shop.example/' })
const { document, FormData } = window
document.body.innerHTML = '<form><input type="range" name="ease" min="1" max="7"></form>'
const form = document.querySelector('form')
const slider = document.querySelector('input')
const sent = () => [slider.value, new FormData(form).get('ease')]
const seen = { untouched: sent() }
slider.value = '6'
seen.moved = sent()
form.reset()
seen.reset = sent()
slider.value = ''
seen.emptied = sent()
console.log('happy-dom 21.0.4', seen)
assert.deepEqual(seen, { untouched: ['', ''], moved: ['6', '6'], reset: ['', ''], emptied: ['4', '4'] })
process.exit(0)
CODE
node seen.mjs
