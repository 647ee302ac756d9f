import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Dixa messenger. Its `on-message-added` tells of agents and bots as well, so the start of a conversation counts.
 *
 * Certainty: documented.
 */
export function dixa(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'dixa',
    {
      on: byMethod('_dixa_.addListener', '_dixa_.removeListener'),
      opened: 'on-widget-open-changed?0=true',
      closed: 'on-widget-open-changed?0=false',
      ended: 'on-conversation-ended',
      engaged: 'on-conversation-started',
    },
    options,
  )
}
