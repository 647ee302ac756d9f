import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onEmitter } from './on-emitter.js'

/**
 * Drift, which is retired.
 *
 * Certainty: documented; `chatOpen` and `startConversation` are unverified.
 */
export function drift(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'drift',
    { opened: ['chatOpen'], closed: ['chatClose'], engaged: ['startConversation'] },
    onEmitter('drift', 'on', 'off'),
    options,
  )
}
