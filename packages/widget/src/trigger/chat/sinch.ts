import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Sinch chat. An end is one by either side.
 *
 * Certainty: documented.
 */
export function sinch(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'sinch',
    {
      on: byMethod('SinchSdk.Chat.addEventListener'),
      opened: 'open',
      closed: 'close',
      ended: 'chatEnd',
    },
    options,
  )
}
