import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

// The collector waits for fifteen seconds.
const timeoutMs = 10_000
const largestBody = 1_000_000

/**
 * A server that takes the events of a collector and hands each on to every destination. What is not signed, or not of these
 * minutes, is refused with 401. Where a destination does not take an event, the answer is 502: the collector comes again for three
 * days, and only those that have not taken it are asked then.
 *
 * @param {object} options
 * @param {string} options.secret of the collector's webhook
 * @param {Record<string, (event: import('./event.js').Event) => import('./event.js').Outgoing[]>} options.destinations
 * @param {typeof fetch} [options.fetch]
 * @param {(line: string) => void} [options.log] told of destinations that refuse, never of what somebody answered
 * @returns {import('node:http').Server}
 */
export function createForwarder({ secret, destinations, fetch = globalThis.fetch, log = () => {} }) {
  const webhook = new Webhook(secret)
  const taken = new Set() // In earnest a table with a unique key.

  async function forward(name, makeRequests, event) {
    const key = `${name} ${event.id}`
    if (taken.has(key)) return true
    for (const { url, headers, body } of makeRequests(event)) {
      const problem = await post(fetch, url, { headers, body })
      if (problem) {
        log(`${name} did not take ${event.id}: ${problem}`)
        return false
      }
    }
    taken.add(key)
    return true
  }

  return createServer(async (request, response) => {
    const text = await readText(request)
    const event = text === undefined ? undefined : verify(webhook, text, request.headers)
    if (!event) return response.writeHead(401).end()
    const results = await Promise.all(
      Object.entries(destinations).map(([name, makeRequests]) => forward(name, makeRequests, event)),
    )
    response.writeHead(results.every(Boolean) ? 204 : 502).end()
  })
}

function verify(webhook, text, headers) {
  try {
    return { id: headers['webhook-id'], ...webhook.verify(text, headers) }
  } catch {
    return undefined
  }
}

async function readText(request) {
  const parts = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > largestBody) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString()
}

async function post(fetch, url, { headers, body }) {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    await response.body?.cancel()
    return response.ok ? undefined : `status ${response.status}`
  } catch (error) {
    return error.name === 'TimeoutError' ? 'no answer in time' : 'no connection'
  }
}
