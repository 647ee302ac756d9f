import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Carrot quest.
 *
 * Certainty: documented.
 */
export function carrotquest(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'carrotquest',
    {
      on: byMethod('carrotquest.addCallback', 'carrotquest.removeCallback'),
      opened: 'messenger_opened',
      closed: 'messenger_closed',
      engaged: 'user_replied',
    },
    options,
  )
}
