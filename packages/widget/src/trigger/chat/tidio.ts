import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Tidio. The API's own `close()` counts as closed too.
 *
 * Certainty: documented.
 */
export function tidio(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'tidio',
    {
      opened: 'tidioChat-open',
      closed: 'tidioChat-close',
      engaged: 'tidioChat-messageFromVisitor',
    },
    options,
  )
}
