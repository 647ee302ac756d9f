import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; calls are queued until it is there. */
type Genesys = (command: 'subscribe', event: string, hear: (event: unknown) => void) => unknown

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
    (env, bind) => whenGlobal<Genesys>(env, 'Genesys', (api) => bind((name, hear) => api('subscribe', name, hear))),
    options,
  )
}
