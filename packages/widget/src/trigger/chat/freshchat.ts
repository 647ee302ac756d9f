import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Freshchat.
 *
 * Certainty: documented; `csat:received`, `conversation:resolved` and `off` are unverified.
 */
export function freshchat(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'freshchat',
    {
      on: byMethod('fcWidget.on', 'fcWidget.off'),
      opened: 'widget:opened',
      closed: 'widget:closed',
      ended: 'csat:updated csat:received conversation:resolved',
      engaged: 'message:sent',
    },
    options,
  )
}
