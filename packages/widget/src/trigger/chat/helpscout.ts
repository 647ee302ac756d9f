import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; calls are queued until it is there. */
type Beacon = (command: 'on' | 'off', event: string, hear: () => void) => unknown

/**
 * Help Scout Beacon.
 *
 * Certainty: documented.
 */
export function helpscout(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'helpscout',
    { opened: ['open'], closed: ['close'], engaged: ['chat-started', 'email-sent'] },
    (env, bind) =>
      whenGlobal<Beacon>(env, 'Beacon', (api) =>
        bind((name, hear) => {
          api('on', name, hear)
          return () => api('off', name, hear)
        }),
      ),
    options,
  )
}
