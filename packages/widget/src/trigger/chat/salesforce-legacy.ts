import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Salesforce's former chat (Embedded Service). Start EaseKit before its `init`.
 *
 * Certainty: documented.
 */
export function salesforceLegacy(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'salesforceLegacy',
    {
      on: byMethod('embedded_svc.addEventHandler'),
      ended: 'onChatEndedByChasitor onChatEndedByAgent onChatConferenceEnded',
      engaged: 'onChasitorMessage',
    },
    options,
  )
}
