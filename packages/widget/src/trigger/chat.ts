import { chatWhen } from './chat-when.js'
import type { Trigger } from './types.js'

export interface ChatOptions {
  /** Name of the custom event that your chat dispatches. @default 'chat:ended' or 'chat:closed' */
  readonly event?: string | undefined
}

/** Fires `chat-ended` when a support chat is over. The subject is the event's `detail.id`. */
export function chatEnded(options?: ChatOptions): Trigger {
  return chatWhen('ended', options)
}

/** Fires `chat-closed` when the visitor closes or minimises the chat window, whether or not the talk is over. */
export function chatClosed(options?: ChatOptions): Trigger {
  return chatWhen('closed', options)
}
