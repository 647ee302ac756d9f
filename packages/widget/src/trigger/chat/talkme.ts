import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Talk-Me. It keeps one callback for each event, so this takes the place of one of your own: it is not part of `'auto'`.
 *
 * Certainty: documented; that there is one slot is unverified.
 */
export function talkme(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'talkme',
    {
      on: byMethod('TalkMe setCallback'),
      opened: 'openSupport',
      closed: 'closeSupport',
    },
    options,
  )
}
