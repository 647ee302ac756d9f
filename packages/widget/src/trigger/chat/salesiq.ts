import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * Zoho SalesIQ. It keeps one callback for each event, so this takes the place of one of your own: it is not part of
 * `'auto'`.
 *
 * Certainty: documented.
 */
export function salesiq(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'salesiq',
    {
      on: (env) => (name, hear) =>
        // It uses what the callback returns, so that has to be nothing.
        whenTaken(env, () =>
          invoke(env.window, `$zoho.salesiq.${name}`, (...details: unknown[]) => void hear(...details)),
        ),
      closed: 'floatwindow.close floatwindow.minimize',
      ended: 'visitor.rating visitor.chatcomplete',
      engaged: 'visitor.chat',
    },
    options,
  )
}
