import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onEmitter } from './on-emitter.js'

/**
 * Freshchat.
 *
 * Certainty: documented; `csat:received`, `conversation:resolved` and `off` are unverified.
 */
export function freshchat(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'freshchat',
    {
      opened: ['widget:opened'],
      closed: ['widget:closed'],
      ended: ['csat:updated', 'csat:received', 'conversation:resolved'],
      engaged: ['message:sent'],
    },
    onEmitter('fcWidget', 'on', 'off'),
    options,
  )
}
