import { Webhook } from 'standardwebhooks'

/** An event as it goes over the wire. */
export interface EventMessage {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An event before it is signed. `id` is the same on every try, `createdAt` epoch ms. */
export interface UnsignedEvent {
  readonly id: string
  readonly type: string
  readonly createdAt: number
  readonly data: object
}

/** Signs an event as Standard Webhooks do. `now` is epoch ms. */
export function signedMessage(
  { id, type, createdAt, data }: UnsignedEvent,
  { secret, now }: { readonly secret: string; readonly now: number },
): EventMessage {
  const body = JSON.stringify({ type, timestamp: new Date(createdAt).toISOString(), data })
  return {
    body,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'EaseKit-Collector',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, new Date(now), body),
    },
  }
}
