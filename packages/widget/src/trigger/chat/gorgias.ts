import { listen } from '../listen.js'
import type { Trigger } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { defineChat } from './define-chat.js'

/** The members that are used; `on` throws before `init` has resolved. */
interface Gorgias {
  init(): Promise<unknown>
  on(event: string, hear: () => void): void
}

/**
 * Gorgias chat.
 *
 * Certainty: documented; `message:sent` is unverified.
 */
export function gorgias(options?: ChatPolicyOptions): Trigger {
  return defineChat(
    'gorgias',
    { opened: ['widget:opened'], closed: ['widget:closed'], engaged: ['message:sent'] },
    (env, bind) => {
      let found = false
      const connect = (): void =>
        whenGlobal<Gorgias>(
          env,
          'GorgiasChat',
          (api) => {
            if (found) return
            found = true
            // It tells of nothing before this promise is kept.
            api.init().then(
              () => env.signal.aborted || bind((name, hear) => api.on(name, hear)),
              (error) => env.log('gorgias', `${error}`),
            )
          },
          (api) => api.init,
        )
      connect()
      // The widget may come long after the page has loaded.
      listen(env, env.window, 'gorgias-widget-loaded', connect)
    },
    options,
  )
}
