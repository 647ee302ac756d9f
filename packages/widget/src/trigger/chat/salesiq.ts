import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface Zoho {
  readonly salesiq?: Record<string, Record<string, (hear: (...details: unknown[]) => void) => unknown>>
}

/**
 * Zoho SalesIQ. It keeps one callback for each event, so this takes the place of one of your own: it is not part of
 * `'auto'`.
 *
 * Certainty: documented.
 */
export function salesiq(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'salesiq',
    {
      closed: ['floatwindow.close', 'floatwindow.minimize'],
      ended: ['visitor.rating', 'visitor.chatcomplete'],
      engaged: ['visitor.chat'],
    },
    (env, bind) =>
      whenGlobal<Zoho>(
        env,
        '$zoho',
        ({ salesiq }) =>
          bind((name, hear) => {
            const [part, event] = name.split('.')
            // It uses what the callback returns, so that has to be nothing.
            salesiq?.[part ?? '']?.[event ?? '']?.((...details) => void hear(...details))
          }),
        (api) => api.salesiq?.visitor,
      ),
    options,
  )
}
