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
  { project, id, kind, createdAt }: PendingEvent,
  data: object,
  { secret, now }: { readonly secret: string; readonly now: number },
): EventMessage {
  const hash = createHash('sha256')
    .update(JSON.stringify([project, id, kind]))
    .digest('hex')
  const messageId = `evt_${hash.slice(0, 32)}`
  const body = JSON.stringify({ type: `response.${kind}`, timestamp: new Date(createdAt).toISOString(), data })
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
