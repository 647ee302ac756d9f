import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; its stub queues. */
interface LiveChat {
  on(event: string, hear: (data: unknown) => void): unknown
  off?(event: string, hear: (data: unknown) => void): unknown
}

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
    (env, bind) =>
      whenGlobal<LiveChat>(
        env,
        'LiveChatWidget',
        (api) =>
          bind((name, hear) => {
            api.on(name, hear)
            return () => api.off?.(name, hear)
          }),
        (api) => api.on,
      ),
    options,
  )
}
