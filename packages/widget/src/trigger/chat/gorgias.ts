import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Gorgias chat.
 *
 * Certainty: documented; `message:sent` is unverified.
 */
export function gorgias(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'gorgias',
    {
      on: byMethod('GorgiasChat.on'),
      opened: 'widget:opened',
      closed: 'widget:closed',
      engaged: 'message:sent',
    },
    options,
  )
}
