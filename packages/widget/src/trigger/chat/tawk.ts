import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * tawk.to. Nothing comes from a window that the visitor has popped out.
 *
 * Certainty: documented.
 */
export function tawk(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'tawk',
    {
      opened: 'tawkChatMaximized',
      closed: 'tawkChatMinimized tawkChatHidden',
      ended: 'tawkChatEnded tawkChatSatisfaction',
      engaged: 'tawkChatMessageVisitor',
    },
    options,
  )
}
