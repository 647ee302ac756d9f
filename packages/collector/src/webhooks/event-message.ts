import { createHash } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { PendingEvent } from '../storage/store.js'

/** An event as it goes over the wire. */
export interface EventMessage {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Puts an event into a signed message (Standard Webhooks). The id is a hash of project, response and kind: the same on
 * every try, from every process, so that a receiver can tell a repeat. `now` is epoch ms.
 */
export function eventMessage(
  event: PendingEvent & { readonly body: string },
  secret: string,
  now: number,
): EventMessage {
  const { project, id, kind, createdAt } = event
  const hash = createHash('sha256')
    .update(JSON.stringify([project, id, kind]))
    .digest('hex')
  const messageId = `evt_${hash.slice(0, 32)}`
  const { v: _version, ...data } = JSON.parse(event.body)
  const body = JSON.stringify({
    type: `response.${kind}`,
    timestamp: new Date(createdAt).toISOString(),
    // A later partial revision may be the newest one; the response is completed all the same.
    data: { ...data, done: true },
  })
  return {
    body,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'EaseKit-Collector',
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(now / 1000)),
      'webhook-signature': new Webhook(secret).sign(messageId, new Date(now), body),
    },
  }
}
