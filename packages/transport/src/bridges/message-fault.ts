import { byteLength } from '../http/serialise-record.js'
import type { Message, Payload } from './message.js'

/** The fields that a payload must have, and their `typeof`. */
export type Shape = Readonly<Record<string, string>>

/** Bytes of UTF-8 that one message may have; some hosts cut or refuse more. */
export const messageLimit = 65_536

/**
 * Why a message cannot be obeyed, as the payload of an `error`; nothing where it can.
 *
 * @param text the message as it came
 * @param shape what is known of its type, if anything
 */
export function messageFault(text: string, message: Message, shape: Shape | undefined): Payload | undefined {
  const { ek, id, type, payload } = message
  const path = /^.{1,64}$/.test(id ?? '')
    ? Object.keys(shape ?? {}).find((name) => typeof payload?.[name] !== shape?.[name])
    : 'id'
  if (ek !== 1) return { code: 'version', supported: [1] }
  if (byteLength(text) > messageLimit) return { code: 'too-large' }
  if (path) return { code: 'invalid', path }
  return shape ? undefined : { code: 'unknown-type', text: type }
}
