import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Drift, which is retired.
 *
 * Certainty: documented; `chatOpen` and `startConversation` are unverified.
 */
export function drift(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'drift',
    {
      on: byMethod('drift.on', 'drift.off'),
      opened: 'chatOpen',
      closed: 'chatClose',
      engaged: 'startConversation',
    },
    options,
  )
}
