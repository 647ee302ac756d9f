import type { Trigger } from '../../api/trigger.js'
import { listen } from '../helpers/listen.js'
import { readPath } from '../helpers/read-path.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * Bitrix24 online chat.
 *
 * Certainty: documented; the global that it leaves is in the vendor's source.
 */
export function bitrix24(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'bitrix24',
    {
      on: (env) => (name, hear) => {
        const callback = (data: unknown): unknown => readPath(data, 'type') === name && hear()
        let taken: ReturnType<typeof invoke>
        const subscribe = (from: object, path: string): typeof taken => {
          taken ??= invoke(from, path, { type: 'every', callback })
          return taken
        }
        // It tells of itself once; whoever comes later finds its global.
        listen(env, env.window, 'onBitrixLiveChat', (event) => subscribe(event, 'detail.widget.subscribe'))
        whenTaken(env, () => subscribe(env.window, 'BXLiveChat.subscribe'))
      },
      opened: 'widgetOpen',
      closed: 'widgetClose',
      ended: 'sessionFinish userVote',
      engaged: 'userMessage',
    },
    options,
  )
}
