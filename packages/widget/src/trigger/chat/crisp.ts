import { recheck } from '../recheck.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface Crisp {
  push(command: ['on', string, () => void]): unknown
  is?(state: string): boolean
}

/**
 * Crisp. Its own SDK package takes every handler of an event away before it adds one, ours as well, so the window is
 * watched while it is open.
 *
 * Certainty: documented; the queue and the loss of handlers are verified with `crisp-sdk-web`.
 */
export function crisp(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'crisp',
    { opened: ['chat:opened'], closed: ['chat:closed'], engaged: ['message:sent'] },
    (env, bind) =>
      whenGlobal<Crisp>(
        env,
        '$crisp',
        () => {
          const { window, signal, now } = env
          // The array gives way to an object with the same `push`.
          const queue = (): Crisp | undefined => window.$crisp as Crisp | undefined
          const tell: Record<string, () => void> = {}
          let poll = 0
          let closedAt = Number.NEGATIVE_INFINITY

          const close = (): void => {
            window.clearInterval(poll)
            poll = 0
            if (now() - closedAt > 1000) tell['chat:closed']?.()
            closedAt = now()
          }
          const open = (): void => {
            if (poll) return
            poll = window.setInterval(() => queue()?.is?.('chat:opened') === false && close(), 700)
            tell['chat:opened']?.()
          }
          signal.addEventListener('abort', () => window.clearInterval(poll))

          bind((name, hear) => {
            tell[name] = hear
            const heard = name === 'chat:opened' ? open : name === 'chat:closed' ? close : hear
            queue()?.push(['on', name, () => signal.aborted || heard()])
          })
          // The handler of opening may have been taken away too.
          recheck(env, () => {
            if (queue()?.is?.('chat:opened')) open()
          })
        },
        (api) => typeof api.push === 'function' && env.window.CRISP_WEBSITE_ID,
      ),
    options,
  )
}
