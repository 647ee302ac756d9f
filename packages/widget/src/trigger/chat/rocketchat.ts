import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * Rocket.Chat livechat.
 *
 * Certainty: verified with the whole widget of `@rocket.chat/livechat` 1.13, in a browser.
 */
export function rocketchat(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'rocketchat',
    {
      on: (env) => (name, hear) =>
        whenTaken(env, () =>
          invoke(env.window, 'RocketChat', function (this: object) {
            invoke(this, name, hear)
          }),
        ),
      opened: 'onChatMaximized',
      closed: 'onChatMinimized',
      ended: 'onChatEnded',
      engaged: 'onChatStarted',
    },
    options,
  )
}
