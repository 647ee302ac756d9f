import { createHash } from 'node:crypto'
import type { PendingEvent } from '../storage/pending-event.js'
import { type EventMessage, signedMessage } from './signed-message.js'

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
  return signedMessage({ id: `evt_${hash.slice(0, 32)}`, type: `response.${kind}`, createdAt, data }, { secret, now })
}
