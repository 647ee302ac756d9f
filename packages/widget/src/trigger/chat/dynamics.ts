import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Dynamics 365 Omnichannel live chat.
 *
 * Certainty: documented.
 */
export function dynamics(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'dynamics',
    {
      opened: 'lcw:onMaximize',
      closed: 'lcw:onMinimize',
      ended: 'lcw:onClose lcw:closeChat',
      engaged: 'lcw:onMessageSent',
    },
    options,
  )
}
