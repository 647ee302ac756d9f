import type { Trigger } from '../../api/trigger.js'
import { readPath } from '../helpers/read-path.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * LiveChat.
 *
 * Certainty: documented; the queue is verified with `@livechat/widget-core`.
 */
export function livechat(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'livechat',
    {
      on: (env) => {
        const add = byMethod('LiveChatWidget.on', 'LiveChatWidget.off')(env)
        let status: unknown
        return (name, hear) =>
          add(name, (data) => {
            const former = status
            status = readPath(data, 'status') ?? former
            hear(data, status !== former && former)
          })
      },
      opened: 'visibility_changed?0.visibility=maximized',
      closed: 'visibility_changed?0.visibility=minimized,hidden',
      ended: 'customer_status_changed?1=chatting form_submitted?0.type=postchat rating_submitted',
      engaged: 'new_event?0.author.type=customer',
    },
    options,
  )
}
