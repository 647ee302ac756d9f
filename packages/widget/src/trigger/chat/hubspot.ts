import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface HubSpot {
  on(event: string, hear: (payload: unknown) => void): unknown
  off?(event: string, hear: (payload: unknown) => void): unknown
}

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
    (env, bind) =>
      whenGlobal<HubSpot>(
        env,
        'HubSpotConversations',
        (api) =>
          bind((name, hear) => {
            api.on(name, hear)
            return () => api.off?.(name, hear)
          }),
        (api) => api.on,
      ),
    options,
  )
}
