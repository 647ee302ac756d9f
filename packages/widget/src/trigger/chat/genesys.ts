import type { Trigger } from '../../api/trigger.js'
import { readPath } from '../helpers/read-path.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Genesys Cloud messenger.
 *
 * Certainty: documented.
 */
export function genesys(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'genesys',
    {
      on: (env) => {
        const add = byMethod('Genesys subscribe')(env)
        // Several messages may come in one event.
        return (name, hear) => add(name, (event) => [readPath(event, 'data.messages') ?? event].flat().forEach(hear))
      },
      opened: 'Messenger.opened',
      closed: 'Messenger.closed',
      ended:
        'MessagingService.conversationDisconnected MessagingService.conversationReset MessagingService.conversationCleared',
      engaged: 'MessagingService.messagesReceived?0.direction=Inbound',
    },
    options,
  )
}
