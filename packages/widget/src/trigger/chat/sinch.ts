import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface Sinch {
  readonly Chat?: { addEventListener(event: string, hear: () => void): unknown }
}

/**
 * Sinch chat. An end is one by either side.
 *
 * Certainty: documented.
 */
export function sinch(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'sinch',
    { closed: ['close'], ended: ['chatEnd'] },
    (env, bind) =>
      whenGlobal<Sinch>(
        env,
        'SinchSdk',
        (api) => bind((name, hear) => api.Chat?.addEventListener(name, hear)),
        (api) => api.Chat?.addEventListener,
      ),
    options,
  )
}
