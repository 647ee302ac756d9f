import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * Intercom. Its stub queues until the messenger is there. It does not tell of messages, so a close counts by how long the
 * window was open.
 *
 * Certainty: documented; the queue is verified with `@intercom/messenger-js-sdk`. That `on…` adds and does not replace is
 * unverified.
 */
export function intercom(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'intercom',
    {
      on: byMethod('Intercom'),
      opened: 'onShow',
      closed: 'onHide',
    },
    options,
  )
}
