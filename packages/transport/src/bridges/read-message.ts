import type { Message } from './message.js'

/** Reads what came over a channel that other scripts share: what is not a message of ours is nothing, in silence. */
export function readMessage(data: unknown): Message | undefined {
  try {
    const message = JSON.parse(data as string)
    return typeof data === 'string' && message.ek ? message : undefined
  } catch {
    return undefined
  }
}
