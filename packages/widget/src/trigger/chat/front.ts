import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * Front Chat. It takes listeners only after its `init`, so this tries until it does.
 *
 * Certainty: documented.
 */
export function front(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'front',
    {
      on: (env) => (name, hear) =>
        whenTaken(env, () => {
          const taken = invoke(env.window, 'FrontChat', name, hear)
          return !!taken?.result && taken
        }),
      opened: 'onWindowVisibilityChanged?0.is_window_visible=true',
      closed: 'onWindowVisibilityChanged?0.is_window_visible=false',
    },
    options,
  )
}
