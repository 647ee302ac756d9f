#!/usr/bin/env bash
# @snowplow/node-tracker 4.8.0: what is to be tried again waits for the next event.
# Guess: events that a collector refused with 500 are sent again after a while, as `willRetry: true` in `onRequestFailure` says. Seen: ten seconds later
# nothing was sent. The next event takes them along, all in order and under their ids, before its own buffer is full; so does `flush()`. Until
# then they are in memory only.
# For a user: the answers of an evening wait for the morning, and end with the process; call `flush()` some time after each failure, and before the
# end, where EaseKit's webhooks are passed on to Snowplow.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact '@snowplow/node-tracker@4.8.0' >>npm.log
cat >seen.cjs <<'CODE'
const assert = require('node:assert/strict')
const { createServer } = require('node:http')
const { setTimeout: wait } = require('node:timers/promises')
const { buildStructEvent, newTracker } = require('@snowplow/node-tracker')
const main = async () => {
  let refusals = 0
  const requests = []
  const ids = []
  // A double of Snowplow's collector, which refuses as often as it is told to.
  const collector = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const { data } = JSON.parse(Buffer.concat(chunks).toString())
    response.statusCode = refusals > 0 ? 500 : 200
    refusals -= 1
    requests.push(`${response.statusCode}: ${data.map((event) => event.se_la).join(' ')}`)
    ids.push(data.map((event) => event.eid))
    response.end()
  })
  await new Promise((listening) => collector.listen(0, '127.0.0.1', listening))
  const retries = []
  const tracker = newTracker(
    { namespace: 'ces', appId: 'shop' },
    {
      endpoint: `http://127.0.0.1:${collector.address().port}`,
      bufferSize: 2,
      onRequestFailure: ({ willRetry }) => retries.push(willRetry),
    },
  )
  const track = (label) => tracker.track(buildStructEvent({ category: 'ces', action: 'answered', label, value: 7 }))
  const seen = {}
  refusals = 1
  track('A')
  track('B')
  await wait(10_000)
  seen['after ten seconds'] = requests.splice(0)
  track('C')
  await wait(2_000)
  seen['after the next event'] = requests.splice(0)
  seen['same ids'] = ids[1].slice(0, 2).join() === ids[0].join()
  refusals = 1
  track('D')
  track('E')
  await wait(2_000)
  seen['refused again'] = requests.splice(0)
  tracker.flush()
  await wait(2_000)
  seen['after flush'] = requests.splice(0)
  seen.willRetry = retries
  console.log('@snowplow/node-tracker 4.8.0', seen)
  assert.deepEqual(seen, {
    'after ten seconds': ['500: A B'],
    'after the next event': ['200: A B C'],
    'same ids': true,
    'refused again': ['500: D E'],
    'after flush': ['200: D E'],
    willRetry: [true, true],
  })
  process.exit(0)
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
CODE
node seen.cjs
