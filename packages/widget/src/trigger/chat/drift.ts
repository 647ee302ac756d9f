import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface Drift {
  on(event: string, hear: () => void): unknown
  off?(event: string, hear: () => void): unknown
}

/**
 * Drift, which is retired.
 *
 * Certainty: documented; `chatOpen` and `startConversation` are unverified.
 */
export function drift(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'drift',
    { opened: ['chatOpen'], closed: ['chatClose'], engaged: ['startConversation'] },
    (env, bind) =>
      whenGlobal<Drift>(
        env,
        'drift',
        (api) =>
          bind((name, hear) => {
            api.on(name, hear)
            return () => api.off?.(name, hear)
          }),
        (api) => api.on,
      ),
    options,
  )
}
