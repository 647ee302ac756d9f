import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onEmitter } from './on-emitter.js'

/**
 * Dixa messenger.
 *
 * Certainty: documented.
 */
export function dixa(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'dixa',
    {
      opened: [['on-widget-open-changed', (open) => open === true]],
      closed: [['on-widget-open-changed', (open) => open === false]],
      ended: ['on-conversation-ended'],
      engaged: ['on-message-added'],
    },
    onEmitter('_dixa_', 'addListener', 'removeListener'),
    options,
  )
}
