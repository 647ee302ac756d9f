import type { Trigger } from '../../api/trigger.js'
import { byMethod } from './by-method.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'

/**
 * Chaport.
 *
 * Certainty: documented.
 */
export function chaport(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'chaport',
    {
      on: (env) => {
        const add = byMethod('chaport.on')(env)
        // It tells that its state has changed, not to what.
        const isOpen = (): boolean => /opened/.test(JSON.stringify(invoke(env.window, 'chaport.getWidgetState')))
        return (name, hear) => add(name, () => hear(isOpen()))
      },
      opened: 'widget.stateChange?0=true',
      closed: 'widget.stateChange?0=false',
      engaged: 'chat.started',
    },
    options,
  )
}
