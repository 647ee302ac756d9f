import { listen } from '../listen.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface AdobeDx {
  readonly Enum?: { readonly Events?: Record<string, unknown> }
  addListener?(event: unknown, hear: () => void): unknown
}

/**
 * Adobe Dynamic Chat.
 *
 * Certainty: documented; `CONVERSATION_COMPLETED` is unverified.
 */
export function adobeChat(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'adobeChat',
    { ended: ['CONVERSATION_COMPLETED'], engaged: ['CONVERSATION_ENGAGED'] },
    (env, bind) => {
      let found = false
      const connect = (): void =>
        whenGlobal<AdobeDx>(
          env,
          'AdobeDX',
          (api) => {
            if (found) return
            found = true
            bind((name, hear) => api.addListener?.(api.Enum?.Events?.[name], hear))
          },
          (api) => api.addListener && api.Enum?.Events,
        )
      connect()
      listen(env, env.window, 'adobedx.conversations.ready', connect)
    },
    options,
  )
}
