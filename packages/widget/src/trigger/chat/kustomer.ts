import type { Trigger } from '../types.js'
import { when } from '../when.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface Kustomer {
  addListener(event: string, hear: (payload: unknown) => void): unknown
  removeListener?(event: string, hear: (payload: unknown) => void): unknown
}

/**
 * Kustomer. It takes listeners only after `Kustomer.start`, so this tries until it does.
 *
 * Certainty: documented; that it throws before is unverified.
 */
export function kustomer(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'kustomer',
    {
      opened: ['onOpen'],
      closed: ['onClose'],
      ended: ['onConversationEnded'],
      engaged: ['onConversationCreate'],
      subject: '0.conversationId',
    },
    (env, bind) =>
      whenGlobal<Kustomer>(
        env,
        'Kustomer',
        (api) =>
          bind((name, hear) => {
            const add = (): true => {
              api.addListener(name, hear)
              return true
            }
            when(env, add, () => {})
            return () => api.removeListener?.(name, hear)
          }),
        (api) => api.addListener,
      ),
    options,
  )
}
