import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Teletype. It does not tell when it is opened.
 *
 * Certainty: documented.
 */
export function teletype(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'teletype',
    {
      closed: 'teletype.closed',
      engaged: 'teletype.messageSent',
    },
    options,
  )
}
