import { listen } from '../listen.js'
import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'

/**
 * Bitrix24 online chat.
 *
 * Certainty: documented.
 */
export function bitrix24(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'bitrix24',
    {
      on: (env) => (name, hear) =>
        listen(env, env.window, 'onBitrixLiveChat', (event) => {
          const callback = (data: unknown): unknown => readPath(data, 'type') === name && hear()
          invoke(event, 'detail.widget.subscribe', { type: 'every', callback })
        }),
      opened: 'widgetOpen',
      closed: 'widgetClose',
      ended: 'sessionFinish userVote',
      engaged: 'userMessage',
    },
    options,
  )
}
