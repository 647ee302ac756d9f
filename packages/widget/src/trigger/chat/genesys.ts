import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onCommand } from './on-command.js'

/** Inbound is what the visitor wrote. */
function isInbound(event: unknown): boolean {
  const messages = readPath(event, 'data.messages')
  return Array.isArray(messages) && messages.some((message) => readPath(message, 'direction') === 'Inbound')
}

/**
 * Genesys Cloud messenger.
 *
 * Certainty: documented.
 */
export function genesys(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'genesys',
    {
      opened: ['Messenger.opened'],
      closed: ['Messenger.closed'],
      ended: [
        'MessagingService.conversationDisconnected',
        'MessagingService.conversationReset',
        'MessagingService.conversationCleared',
      ],
      engaged: [['MessagingService.messagesReceived', isInbound]],
    },
    onCommand('Genesys', ['subscribe']),
    options,
  )
}
