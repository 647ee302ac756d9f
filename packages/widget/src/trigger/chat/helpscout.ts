import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { onCommand } from './on-command.js'

/**
 * Help Scout Beacon.
 *
 * Certainty: documented.
 */
export function helpscout(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'helpscout',
    { opened: ['open'], closed: ['close'], engaged: ['chat-started', 'email-sent'] },
    onCommand('Beacon', ['on'], 'off'),
    options,
  )
}
