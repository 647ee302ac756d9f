#!/usr/bin/env bash
# express-idempotency 1.0.6: an event that was taken once is refused for ever after.
# Guess: a second delivery under the same id gets the first answer and is not carried out again, however that answer was sent. Seen: that holds for
# `res.send`, `json` and `sendStatus`. After `res.status(204).end()`, which many receivers of webhooks end with, every repeat is answered with 409,
# "A previous request is still in progress", so that the sender takes the event for undelivered.
# For a user: end with `res.sendStatus(204)` where the answer to one of EaseKit's webhooks may get lost on its way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact 'express-idempotency@1.0.6' 'express@5.3.0' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { setTimeout: wait } = require('node:timers/promises')
const express = require('express')
const { getSharedIdempotencyService, idempotency } = require('express-idempotency')
const answers = {
  send: (response) => response.send('taken'),
  json: (response) => response.json({ taken: true }),
  sendStatus: (response) => response.sendStatus(204),
  end: (response) => response.status(204).end(),
}
const main = async () => {
  const app = express()
  let carriedOut = 0
  app.use(express.json(), idempotency({ idempotencyKeyHeader: 'webhook-id' }))
  for (const [name, answer] of Object.entries(answers))
    app.post(`/${name}`, (request, response) => {
      if (getSharedIdempotencyService().isHit(request)) return
      carriedOut += 1
      answer(response)
    })
  // Else Express prints each refusal.
  app.set('env', 'test')
  const server = app.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const deliver = async (name) => {
    const options = { method: 'POST', headers: { 'webhook-id': name, 'content-type': 'application/json' }, body: '{"ease":7}' }
    const response = await fetch(`http://127.0.0.1:${server.address().port}/${name}`, options)
    await response.text()
    return response.status
  }
  const seen = {}
  for (const name of Object.keys(answers)) {
    carriedOut = 0
    const first = await deliver(name)
    await wait(200)
    seen[name] = { statuses: [first, await deliver(name), await deliver(name)], carriedOut }
  }
  console.log('express-idempotency 1.0.6', seen)
  assert.deepEqual(seen, {
    send: { statuses: [200, 200, 200], carriedOut: 1 },
    json: { statuses: [200, 200, 200], carriedOut: 1 },
    sendStatus: { statuses: [204, 204, 204], carriedOut: 1 },
    end: { statuses: [204, 409, 409], carriedOut: 1 },
  })
  server.close()
  process.exit(0)
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
CODE
node seen.cjs
