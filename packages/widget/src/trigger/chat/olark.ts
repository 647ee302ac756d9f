import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Olark.
 *
 * Certainty: documented; the operator's `!end` is unverified.
 */
export function olark(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'olark',
    {
      on: byMethod('olark'),
      opened: 'api.box.onExpand',
      closed: 'api.box.onShrink api.box.onHide',
      ended: 'api.chat.onCommandFromOperator?0.command.name=end',
      engaged: 'api.chat.onMessageToOperator',
    },
    options,
  )
}
