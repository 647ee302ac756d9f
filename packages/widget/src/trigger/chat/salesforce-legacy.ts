import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onEmitter } from './on-emitter.js'

/**
 * Salesforce's former chat (Embedded Service). Start EaseKit before its `init`.
 *
 * Certainty: documented.
 */
export function salesforceLegacy(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'salesforceLegacy',
    {
      ended: ['onChatEndedByChasitor', 'onChatEndedByAgent', 'onChatConferenceEnded'],
      engaged: ['onChasitorMessage'],
    },
    onEmitter('embedded_svc', 'addEventHandler'),
    options,
  )
}
