import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * HubSpot conversations. An end is one by the agent, while the visitor has the page open.
 *
 * Certainty: documented.
 */
export function hubspot(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'hubspot',
    {
      on: byMethod('HubSpotConversations.on', 'HubSpotConversations.off'),
      closed: 'widgetClosed',
      ended: 'conversationClosed',
      engaged: 'conversationStarted',
      subject: '0.conversation.conversationId',
    },
    options,
  )
}
