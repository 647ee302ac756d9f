import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

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
      opened: 'chatwoot:opened',
      closed: 'chatwoot:closed',
      ended:
        'chatwoot:on-message?0.detail.content_type=input_csat chatwoot:on-message?0.detail.data.content_type=input_csat',
      engaged: 'chatwoot:on-message?0.detail.message_type=0 chatwoot:on-message?0.detail.data.message_type=0',
    },
    options,
  )
}
