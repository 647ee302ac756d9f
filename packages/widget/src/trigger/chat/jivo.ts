import type { Trigger } from '../../api/trigger.js'
import { chainCallback } from '../helpers/chain-callback.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * JivoChat, which calls functions of the page by their names. They stay the page's own.
 *
 * Certainty: documented; the chaining is verified.
 */
export function jivo(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'jivo',
    {
      on: (env) => (name, hear) => chainCallback(env, env.window, name, (details) => hear(...details)),
      opened: 'jivo_onOpen',
      closed: 'jivo_onClose jivo_onChangeState?0=label,chat/min',
      engaged: 'jivo_onMessageSent jivo_onClientStartChat',
    },
    options,
  )
}
