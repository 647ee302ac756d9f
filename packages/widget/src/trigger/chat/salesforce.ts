import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Salesforce Messaging for Web. An end is one by the visitor.
 *
 * Certainty: documented; `onEmbeddedMessagingWindowClosed`, and whose message `onEmbeddedMessageSent` tells of, are
 * unverified.
 */
export function salesforce(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'salesforce',
    {
      opened: 'onEmbeddedMessagingWindowMaximized',
      closed: 'onEmbeddedMessagingWindowMinimized onEmbeddedMessagingWindowClosed',
      ended: 'onEmbeddedMessagingConversationClosed',
      engaged: 'onEmbeddedMessageSent',
    },
    options,
  )
}
