import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; calls are queued until it is there. */
type Smartsupp = (command: 'on', event: string, hear: () => void) => unknown

/**
 * Smartsupp.
 *
 * Certainty: documented; `messenger_open` is unverified.
 */
export function smartsupp(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'smartsupp',
    { opened: ['messenger_open'], closed: ['messenger_close'], engaged: ['message_sent'] },
    (env, bind) => whenGlobal<Smartsupp>(env, 'smartsupp', (api) => bind((name, hear) => api('on', name, hear))),
    options,
  )
}
