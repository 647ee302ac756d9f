import type { AlertMessage } from '../storage/alert-store.js'
import { type EventMessage, signedMessage } from '../webhooks/signed-message.js'
import type { AlertBody } from './alert-body.js'
import type { Told } from './tell.js'

/** What an event is made of. `now` is epoch ms. */
export interface AlertEventParts {
  readonly body: AlertBody
  readonly told: Told
  readonly project: string
  readonly secret: string
  readonly now: number
}

/**
 * Puts a message into a signed event (Standard Webhooks): `alert.opened`, `alert.over` or `alert.digest`, with the facts for
 * programs and the words for people. The id is the same on every try.
 */
export function alertEvent(
  { id, createdAt }: Pick<AlertMessage, 'id' | 'createdAt'>,
  { body, told, project, secret, now }: AlertEventParts,
): EventMessage {
  const { type, ...data } = body
  return signedMessage(
    {
      id: `evt_${id}`,
      type: `alert.${type}`,
      createdAt,
      data: { project, ...data, title: told.title, lines: told.lines, link: told.link },
    },
    { secret, now },
  )
}
