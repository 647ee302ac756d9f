import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. Newer widgets return a function that unsubscribes. */
interface Zendesk {
  (command: 'messenger:on', event: 'open' | 'close' | 'conversationStarted', hear: () => void): unknown
  readonly widget?: string
}

/**
 * Zendesk messaging.
 *
 * Certainty: documented.
 */
export function zendesk(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'zendesk',
    { opened: ['open'], closed: ['close'], engaged: ['conversationStarted'] },
    (env, bind) =>
      whenGlobal<Zendesk>(
        env,
        'zE',
        (api) => bind((name, hear) => api('messenger:on', name, hear)),
        (api) => typeof api === 'function' && api.widget !== 'classic',
      ),
    options,
  )
}
