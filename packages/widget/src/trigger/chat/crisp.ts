import type { Trigger } from '../../api/trigger.js'
import { recheck } from '../helpers/recheck.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

const opened = 'chat:opened'
const closed = 'chat:closed'

/**
 * Crisp. Its own SDK package takes every handler of an event away before it adds one, ours as well, so the window is
 * watched while it is open.
 *
 * Certainty: documented; the queue and the loss of handlers are verified with `crisp-sdk-web`.
 */
export function crisp(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'crisp',
    {
      on: (env) => {
        const { window, signal, now } = env
        const tell: Record<string, () => void> = {}
        let poll = 0
        let closedAt = 0

        // The array, which has no `is`, gives way to an object that has.
        const isOpen = (): unknown => invoke(window, '$crisp.is', opened)?.result
        const close = (): void => {
          window.clearInterval(poll)
          poll = 0
          if (now() - closedAt > 1000) tell[closed]?.()
          closedAt = now()
        }
        const open = (): void => {
          if (poll || !tell[opened]) return
          poll = window.setInterval(() => isOpen() === false && close(), 700)
          tell[opened]()
        }
        signal.addEventListener('abort', () => window.clearInterval(poll))
        // The handler of opening may have been taken away too.
        recheck(env, () => {
          if (isOpen()) open()
        })

        return (name, hear) => {
          tell[name] = hear
          const heard = name === opened ? open : name === closed ? close : hear
          whenTaken(
            env,
            () =>
              !!window.CRISP_WEBSITE_ID && invoke(window, '$crisp.push', ['on', name, () => signal.aborted || heard()]),
          )
        }
      },
      opened,
      closed,
      engaged: 'message:sent',
    },
    options,
  )
}
