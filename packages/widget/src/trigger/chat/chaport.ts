import { readPath } from '../read-path.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; its stub queues. */
interface Chaport {
  on(event: string, hear: () => void): unknown
  getWidgetState?(): unknown
}

/**
 * Chaport.
 *
 * Certainty: documented.
 */
export function chaport(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'chaport',
    { opened: ['opened'], closed: ['closed'], engaged: ['chat.started'] },
    (env, bind) =>
      whenGlobal<Chaport>(
        env,
        'chaport',
        (api) =>
          api.on('ready', () => {
            if (env.signal.aborted) return
            bind((name, hear) => {
              if (name === 'chat.started') return void api.on(name, hear)
              // It tells that its state has changed, not to what.
              const isOpen = (): boolean =>
                readPath(api.getWidgetState?.(), 'state') === 'opened' || api.getWidgetState?.() === 'opened'
              api.on('widget.stateChange', () => isOpen() === (name === 'opened') && hear())
            })
          }),
        (api) => api.on,
      ),
    options,
  )
}
