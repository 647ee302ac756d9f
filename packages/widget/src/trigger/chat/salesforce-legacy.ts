import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface EmbeddedService {
  addEventHandler(event: string, hear: () => void): unknown
}

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
    (env, bind) =>
      whenGlobal<EmbeddedService>(
        env,
        'embedded_svc',
        (api) => bind((name, hear) => api.addEventHandler(name, hear)),
        (api) => api.addEventHandler,
      ),
    options,
  )
}
