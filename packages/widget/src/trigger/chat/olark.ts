import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onCommand } from './on-command.js'

/**
 * Olark.
 *
 * Certainty: documented; the operator's `!end` is unverified.
 */
export function olark(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'olark',
    {
      opened: ['api.box.onExpand'],
      closed: ['api.box.onShrink', 'api.box.onHide'],
      ended: [['api.chat.onCommandFromOperator', (event) => readPath(event, 'command.name') === 'end']],
      engaged: ['api.chat.onMessageToOperator'],
    },
    onCommand('olark'),
    options,
  )
}
