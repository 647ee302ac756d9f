import type { Trigger } from '../../api/trigger.js'
import { readPath } from '../helpers/read-path.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * Adobe Dynamic Chat.
 *
 * Certainty: documented; `CONVERSATION_COMPLETED` is unverified.
 */
export function adobeChat(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'adobeChat',
    {
      on: (env) => (name, hear) =>
        whenTaken(env, () => {
          const event = readPath(env.window, `AdobeDX.Enum.Events.${name}`)
          return event !== undefined && invoke(env.window, 'AdobeDX.addListener', event, hear)
        }),
      ended: 'CONVERSATION_COMPLETED',
      engaged: 'CONVERSATION_ENGAGED',
    },
    options,
  )
}
