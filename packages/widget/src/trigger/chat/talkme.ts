import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
type TalkMe = (command: 'setCallback', event: string, hear: () => void) => unknown

/**
 * Talk-Me. It keeps one callback for each event, so this takes the place of one of your own: it is not part of `'auto'`.
 *
 * Certainty: documented; that there is one slot is unverified.
 */
export function talkme(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'talkme',
    { opened: ['openSupport'], closed: ['closeSupport'] },
    (env, bind) => whenGlobal<TalkMe>(env, 'TalkMe', (api) => bind((name, hear) => api('setCallback', name, hear))),
    options,
  )
}
