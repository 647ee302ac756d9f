import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Kustomer. It takes listeners only after `Kustomer.start`, so this tries until it does.
 *
 * Certainty: documented; that it throws before is unverified.
 */
export function kustomer(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'kustomer',
    {
      on: byMethod('Kustomer.addListener', 'Kustomer.removeListener'),
      opened: 'onOpen',
      closed: 'onClose',
      ended: 'onConversationEnded',
      engaged: 'onConversationCreate',
      subject: '0.conversationId',
    },
    options,
  )
}
