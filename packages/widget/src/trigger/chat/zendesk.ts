import type { Trigger } from '../../api/trigger.js'
import { readPath } from '../helpers/read-path.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * Zendesk messaging.
 *
 * Certainty: documented.
 */
export function zendesk(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'zendesk',
    {
      on: (env) => (name, hear) =>
        whenTaken(
          env,
          () => readPath(env.window, 'zE.widget') !== 'classic' && invoke(env.window, 'zE messenger:on', name, hear),
        ),
      opened: 'open',
      closed: 'close',
      engaged: 'conversationStarted',
    },
    options,
  )
}
