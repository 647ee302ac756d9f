import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
type Intercom = (event: 'onShow' | 'onHide', hear: () => void) => void

/**
 * Intercom. Its stub queues until the messenger is there. It does not tell of messages, so a close counts by how long the
 * window was open.
 *
 * Certainty: documented; the queue is verified with `@intercom/messenger-js-sdk`. That `on…` adds and does not replace is
 * unverified.
 */
export function intercom(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'intercom',
    { opened: ['onShow'], closed: ['onHide'] },
    (env, bind) => whenGlobal<Intercom>(env, 'Intercom', (api) => bind((name, hear) => api(name, hear))),
    options,
  )
}
