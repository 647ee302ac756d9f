import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/**
 * LivePerson.
 *
 * Certainty: documented; the state `minimized`, which states mean that it was opened, and `unbind` are unverified.
 */
export function liveperson(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'liveperson',
    {
      on: byMethod('lpTag.events.bind lpUnifiedWindow', 'lpTag.events.unbind lpUnifiedWindow'),
      opened: 'state?0.state=initialised,resume,maximized',
      closed: 'state?0.state=minimized',
      ended: 'state?0.state=postChat,ended',
      engaged: 'state?0.state=interactive',
    },
    options,
  )
}
