import { listen } from '../listen.js'
import type { Trigger } from '../types.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used. */
interface LiveChat {
  subscribe(options: { type: 'every'; callback: (data: { type: string }) => unknown }): unknown
}

/**
 * Bitrix24 online chat.
 *
 * Certainty: documented.
 */
export function bitrix24(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'bitrix24',
    {
      opened: ['widgetOpen'],
      closed: ['widgetClose'],
      ended: ['sessionFinish', 'userVote'],
      engaged: ['userMessage'],
    },
    (env, bind) =>
      listen(env, env.window, 'onBitrixLiveChat', (event) => {
        const { widget } = (event as CustomEvent<{ widget: LiveChat }>).detail
        bind((name, hear) => widget.subscribe({ type: 'every', callback: ({ type }) => type === name && hear() }))
      }),
    options,
  )
}
