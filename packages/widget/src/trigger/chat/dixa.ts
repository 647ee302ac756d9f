import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface Dixa {
  addListener(event: string, hear: (payload: unknown) => void): unknown
  removeListener?(event: string, hear: (payload: unknown) => void): unknown
}

/**
 * Dixa messenger.
 *
 * Certainty: documented.
 */
export function dixa(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'dixa',
    {
      opened: [['on-widget-open-changed', (open) => open === true]],
      closed: [['on-widget-open-changed', (open) => open === false]],
      ended: ['on-conversation-ended'],
      engaged: ['on-message-added'],
    },
    (env, bind) =>
      whenGlobal<Dixa>(
        env,
        '_dixa_',
        (api) =>
          bind((name, hear) => {
            api.addListener(name, hear)
            return () => api.removeListener?.(name, hear)
          }),
        (api) => api.addListener,
      ),
    options,
  )
}
