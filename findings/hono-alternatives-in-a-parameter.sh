#!/usr/bin/env bash
# hono 4.13.19: what alternatives in the pattern of a parameter match depends on the other routes of the app.
# Guess: `/files/:name{app\.js|style\.css}` matches those two names and no other. Seen: so it is while all routes fit into one big
# expression; once a fixed and a variable segment compete anywhere, as `/d/schema` and `/d/:id`, the default router walks a tree, where
# the pattern is no group of its own, and `/files/app.json` is answered as `app.js`. In brackets, `{(?:app\.js|style\.css)}`, both agree.
# For a user: put alternatives into brackets.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact 'hono@4.13.19' >>npm.log
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { Hono } from 'hono'
const ask = async (pattern, ...others) => {
  const app = new Hono()
  app.get(`/files/:name{${pattern}}`, (c) => c.text(c.req.param('name')))
  for (const path of others) app.get(path, (c) => c.text(path))
  const response = await app.request('/files/app.json')
  return [app.router.name, response.status, response.status === 200 ? await response.text() : ''].join(' ')
}
const names = 'app\\.js|style\\.css'
const seen = {
  alone: await ask(names),
  beside: await ask(names, '/d/schema', '/d/:id'),
  bracketed: await ask(`(?:${names})`, '/d/schema', '/d/:id'),
}
console.log(seen)
assert.deepEqual(seen, {
  alone: 'SmartRouter + RegExpRouter 404 ',
  beside: 'SmartRouter + TrieRouter 200 app.js',
  bracketed: 'SmartRouter + TrieRouter 404 ',
})
CODE
