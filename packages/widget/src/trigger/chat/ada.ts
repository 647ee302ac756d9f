import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface Ada {
  subscribeEvent(event: string, hear: (data: unknown) => void): Promise<number>
  unsubscribeEvent(id: number): unknown
}

const isEngaged = (data: unknown): boolean => readPath(data, 'is_engaged') === true

/**
 * Ada.
 *
 * Certainty: documented.
 */
export function ada(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'ada',
    {
      closed: ['ada:minimize_chat', 'ada:close_chat'],
      ended: ['ada:end_conversation'],
      engaged: ['ada:conversation:message', ['ada:minimize_chat', isEngaged], ['ada:close_chat', isEngaged]],
      subject: '0.conversation_id',
    },
    (env, bind) =>
      whenGlobal<Ada>(
        env,
        'adaEmbed',
        (api) =>
          bind((name, hear) => {
            const id = api.subscribeEvent(name, hear)
            id.catch((error) => env.log('ada', `${error}`))
            return () => id.then((one) => api.unsubscribeEvent(one)).catch(() => {})
          }),
        (api) => api.subscribeEvent,
      ),
    options,
  )
}
