import type { Trigger } from '../../api/trigger.js'
import { chainCallback } from '../helpers/chain-callback.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Userlike.
 *
 * Certainty: the slot is documented, the names of the events are unverified.
 */
export function userlike(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'userlike',
    {
      on: (env) => (name, hear) =>
        chainCallback(env, env.window, 'userlikeTrackingEvent', ([told]) => {
          if (told === name) hear()
        }),
      closed: 'chat_window_minimized',
      ended: 'chat_quit',
    },
    options,
  )
}
