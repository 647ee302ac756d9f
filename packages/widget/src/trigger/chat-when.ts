import type { ChatOptions } from './chat.js'
import { combine } from './combine.js'
import { event } from './event.js'
import type { Trigger } from './types.js'

/** The chat triggers by name: `ended` or `closed`. */
export function chatWhen(when: string, options: ChatOptions = {}): Trigger {
  const signal = `chat-${when}`
  return combine('chat', signal, [event(options.event ?? `chat:${when}`, { signal })])
}
