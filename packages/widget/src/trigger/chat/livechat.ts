import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onEmitter } from './on-emitter.js'

/**
 * LiveChat.
 *
 * Certainty: documented; the queue is verified with `@livechat/widget-core`.
 */
export function livechat(options?: ChatPolicyOptions): Trigger {
  let status: unknown
  /** The talk is over when the visitor's status was `chatting` and is no more. */
  const endsChat = (data: unknown): boolean => {
    const former = status
    status = readPath(data, 'status')
    return former === 'chatting' && status !== former
  }
  return defineChat(
    'livechat',
    {
      opened: [['visibility_changed', (data) => readPath(data, 'visibility') === 'maximized']],
      closed: [['visibility_changed', (data) => /^(minimized|hidden)$/.test(`${readPath(data, 'visibility')}`)]],
      ended: [
        ['customer_status_changed', endsChat],
        ['form_submitted', (data) => readPath(data, 'type') === 'postchat'],
        'rating_submitted',
      ],
      engaged: [['new_event', (data) => readPath(data, 'author.type') === 'customer']],
    },
    onEmitter('LiveChatWidget', 'on', 'off'),
    options,
  )
}
