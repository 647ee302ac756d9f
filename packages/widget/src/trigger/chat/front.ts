import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import { when } from '../when.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; it returns the function that unsubscribes. */
type FrontChat = (event: string, hear: (event: unknown) => void) => unknown

/**
 * Front Chat. It takes listeners only after its `init`, so this tries until it does.
 *
 * Certainty: documented.
 */
export function front(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'front',
    {
      opened: [['onWindowVisibilityChanged', (event) => readPath(event, 'is_window_visible') === true]],
      closed: [['onWindowVisibilityChanged', (event) => readPath(event, 'is_window_visible') === false]],
    },
    (env, bind) =>
      whenGlobal<FrontChat>(env, 'FrontChat', (api) =>
        bind((name, hear) => {
          let off: unknown
          const add = (): boolean => {
            off = api(name, hear)
            return typeof off === 'function'
          }
          when(env, add, () => {})
          return () => typeof off === 'function' && off()
        }),
      ),
    options,
  )
}
