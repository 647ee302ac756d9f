import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Smartsupp.
 *
 * Certainty: documented; `messenger_open` is unverified.
 */
export function smartsupp(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'smartsupp',
    {
      on: byMethod('smartsupp on'),
      opened: 'messenger_open',
      closed: 'messenger_close',
      engaged: 'message_sent',
    },
    options,
  )
}
