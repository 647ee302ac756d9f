import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface ZendeskClassic {
  (command: 'webWidget:on', event: 'open' | 'close' | 'chat:start' | 'chat:end', hear: () => void): unknown
  readonly widget?: string
}

/**
 * Zendesk Classic, the older Web Widget. An end is one by the visitor or by idling, not by the agent.
 *
 * Certainty: documented; that `zE.widget` tells it from messaging is unverified.
 */
export function zendeskClassic(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'zendeskClassic',
    { opened: ['open'], closed: ['close'], ended: ['chat:end'], engaged: ['chat:start'] },
    (env, bind) =>
      whenGlobal<ZendeskClassic>(
        env,
        'zE',
        (api) => bind((name, hear) => api('webWidget:on', name, hear)),
        (api) => typeof api === 'function' && api.widget === 'classic',
      ),
    options,
  )
}
