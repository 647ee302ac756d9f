import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; its stub keeps what is bound. */
interface LivePerson {
  readonly events?: {
    bind(app: string, event: string, hear: (data: unknown) => void): unknown
    unbind?(app: string, event: string, hear: (data: unknown) => void): unknown
  }
}

const isState =
  (...states: readonly unknown[]) =>
  (data: unknown): boolean =>
    states.includes(readPath(data, 'state'))

/**
 * LivePerson.
 *
 * Certainty: documented; the state `minimized`, which states mean that it was opened, and `unbind` are unverified.
 */
export function liveperson(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'liveperson',
    {
      opened: [['state', isState('initialised', 'resume', 'maximized')]],
      closed: [['state', isState('minimized')]],
      ended: [['state', isState('postChat', 'ended')]],
      engaged: [['state', isState('interactive')]],
    },
    (env, bind) =>
      whenGlobal<LivePerson>(
        env,
        'lpTag',
        ({ events }) =>
          bind((name, hear) => {
            events?.bind('lpUnifiedWindow', name, hear)
            return () => events?.unbind?.('lpUnifiedWindow', name, hear)
          }),
        (api) => api.events?.bind,
      ),
    options,
  )
}
