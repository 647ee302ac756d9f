import type { Trigger } from '../../api/trigger.js'
import { readPath } from '../helpers/read-path.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * Zendesk Classic, the older Web Widget. An end is one by the visitor or by idling, not by the agent.
 *
 * Certainty: documented; that `zE.widget` tells it from messaging is unverified.
 */
export function zendeskClassic(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'zendeskClassic',
    {
      on: (env) => (name, hear) =>
        whenTaken(
          env,
          () => readPath(env.window, 'zE.widget') === 'classic' && invoke(env.window, 'zE webWidget:on', name, hear),
        ),
      opened: 'open',
      closed: 'close',
      ended: 'chat:end',
      engaged: 'chat:start',
    },
    options,
  )
}
