import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Help Scout Beacon.
 *
 * Certainty: documented.
 */
export function helpscout(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'helpscout',
    {
      on: byMethod('Beacon on', 'Beacon off'),
      opened: 'open',
      closed: 'close',
      engaged: 'chat-started email-sent',
    },
    options,
  )
}
