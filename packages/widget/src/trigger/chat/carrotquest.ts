import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface CarrotQuest {
  addCallback(event: string, hear: () => void): unknown
  removeCallback?(event: string, hear: () => void): unknown
  onReady?(run: () => void): unknown
}

/**
 * Carrot quest.
 *
 * Certainty: documented.
 */
export function carrotquest(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'carrotquest',
    { opened: ['messenger_opened'], closed: ['messenger_closed'], engaged: ['user_replied'] },
    (env, bind) =>
      whenGlobal<CarrotQuest>(
        env,
        'carrotquest',
        (api) => {
          const connect = (): void =>
            bind((name, hear) => {
              api.addCallback(name, hear)
              return () => api.removeCallback?.(name, hear)
            })
          if (api.onReady) api.onReady(() => env.signal.aborted || connect())
          else connect()
        },
        (api) => api.addCallback,
      ),
    options,
  )
}
