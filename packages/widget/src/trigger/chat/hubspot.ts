import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onEmitter } from './on-emitter.js'

/**
 * HubSpot conversations. An end is one by the agent, while the visitor has the page open.
 *
 * Certainty: documented.
 */
export function hubspot(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'hubspot',
    {
      closed: ['widgetClosed'],
      ended: ['conversationClosed'],
      engaged: ['conversationStarted'],
      subject: '0.conversation.conversationId',
    },
    onEmitter('HubSpotConversations', 'on', 'off'),
    options,
  )
}
