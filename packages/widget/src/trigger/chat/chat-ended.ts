import type { Trigger } from '../../api/trigger.js'
import { type SupportChatOptions, supportChat } from './support-chat.js'

/** What `chatEnded` and `chatClosed` take. */
export interface ChatOptions extends Omit<SupportChatOptions, 'when'> {}

/** `supportChat` that fires only when a conversation is over: finished or rated. */
export function chatEnded(options?: ChatOptions): Trigger {
  return supportChat({ ...options, when: 'ended' })
}

/** `supportChat` that fires only when the visitor closes or minimises the window after a talk. */
export function chatClosed(options?: ChatOptions): Trigger {
  return supportChat({ ...options, when: 'closed' })
}
