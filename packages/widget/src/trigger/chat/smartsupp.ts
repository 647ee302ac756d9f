import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onCommand } from './on-command.js'

/**
 * Smartsupp.
 *
 * Certainty: documented; `messenger_open` is unverified.
 */
export function smartsupp(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'smartsupp',
    { opened: ['messenger_open'], closed: ['messenger_close'], engaged: ['message_sent'] },
    onCommand('smartsupp', ['on']),
    options,
  )
}
