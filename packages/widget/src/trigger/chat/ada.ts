import type { Trigger } from '../../api/trigger.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * Ada. Its `ada:conversation:message` is one that the visitor received, so what the visitor wrote is known only when the
 * window is closed.
 *
 * Certainty: documented.
 */
export function ada(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'ada',
    {
      on: (env) => (name, hear) => {
        const { window, log } = env
        let id: Promise<unknown> | undefined
        whenTaken(
          env,
          () => {
            const taken = invoke(window, 'adaEmbed.subscribeEvent', name, hear)
            id = Promise.resolve(taken?.result)
            id.catch((error) => log('ada', `${error}`))
            return taken
          },
          () => id?.then((one) => invoke(window, 'adaEmbed.unsubscribeEvent', one)).catch(() => {}),
        )
      },
      closed: 'ada:minimize_chat ada:close_chat',
      ended: 'ada:end_conversation',
      engaged: 'ada:minimize_chat?0.is_engaged=true ada:close_chat?0.is_engaged=true',
      subject: '0.conversation_id',
    },
    options,
  )
}
