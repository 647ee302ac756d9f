import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

type Callbacks = 'onChatMaximized' | 'onChatMinimized' | 'onChatEnded' | 'onChatStarted'

/** The members that are used; the function is queued until the widget is there. */
type RocketChat = (run: (this: Record<Callbacks, (hear: () => void) => unknown>) => void) => void

/**
 * Rocket.Chat livechat.
 *
 * Certainty: verified with the whole widget of `@rocket.chat/livechat` 1.13, in a browser.
 */
export function rocketchat(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'rocketchat',
    {
      opened: ['onChatMaximized'],
      closed: ['onChatMinimized'],
      ended: ['onChatEnded'],
      engaged: ['onChatStarted'],
    },
    (env, bind) =>
      whenGlobal<RocketChat>(env, 'RocketChat', (api) =>
        bind((name, hear) =>
          api(function () {
            this[name](hear)
          }),
        ),
      ),
    options,
  )
}
