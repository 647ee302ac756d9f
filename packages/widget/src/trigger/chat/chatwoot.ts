import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onWindow } from './on-window.js'

interface Message {
  readonly content_type?: unknown
  readonly message_type?: unknown
}

/** Versions differ in whether the message is the detail or its `data`. */
function messageOf(event: unknown): Message {
  const { detail } = event as CustomEvent<Message & { readonly data?: Message }>
  return detail.data ?? detail
}

/**
 * Chatwoot. Closing is heard from 4.2 on; for an older one use `hidden('.woot-widget-holder')`. The request for a rating
 * ends the conversation.
 *
 * Certainty: documented.
 */
export function chatwoot(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'chatwoot',
    {
      opened: ['chatwoot:opened'],
      closed: ['chatwoot:closed'],
      ended: [['chatwoot:on-message', (event) => messageOf(event).content_type === 'input_csat']],
      engaged: [['chatwoot:on-message', (event) => messageOf(event).message_type === 0]],
    },
    onWindow,
    options,
  )
}
