import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; calls are queued until it is there. */
type Olark = (event: string, hear: (event: unknown) => void) => unknown

/**
 * Olark.
 *
 * Certainty: documented; the operator's `!end` is unverified.
 */
export function olark(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'olark',
    {
      opened: ['api.box.onExpand'],
      closed: ['api.box.onShrink', 'api.box.onHide'],
      ended: [['api.chat.onCommandFromOperator', (event) => readPath(event, 'command.name') === 'end']],
      engaged: ['api.chat.onMessageToOperator'],
    },
    (env, bind) => whenGlobal<Olark>(env, 'olark', (api) => bind((name, hear) => api(name, hear))),
    options,
  )
}
