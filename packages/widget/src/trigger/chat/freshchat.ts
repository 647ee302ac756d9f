import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface Freshchat {
  on(event: string, hear: () => void): unknown
  off?(event: string, hear: () => void): unknown
}

/**
 * Freshchat.
 *
 * Certainty: documented; `csat:received`, `conversation:resolved` and `off` are unverified.
 */
export function freshchat(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'freshchat',
    {
      opened: ['widget:opened'],
      closed: ['widget:closed'],
      ended: ['csat:updated', 'csat:received', 'conversation:resolved'],
      engaged: ['message:sent'],
    },
    (env, bind) =>
      whenGlobal<Freshchat>(
        env,
        'fcWidget',
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
