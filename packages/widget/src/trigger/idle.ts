import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { attempt } from './helpers/attempt.js'
import { listen } from './helpers/listen.js'
import type { ViewTriggerOptions } from './helpers/per-page-view.js'
import { perPageView } from './helpers/per-page-view.js'
import { tellBegun } from './helpers/tell-begun.js'

const activities = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart']

/**
 * Fires, once a page view, when the visitor has done nothing for `ms` milliseconds while the page was visible.
 *
 * @param ms @default 30000
 */
export function idle(ms: number = 30_000, options: ViewTriggerOptions = {}): Trigger {
  const { signal = 'idle', subject } = options
  return defineTrigger('idle', [signal], (emit, env) =>
    perPageView(env, (view, done) => {
      const { window, now } = view
      const { document } = window
      let last = now()
      let timer = 0
      const soon = tellBegun(emit, signal)

      // One timer, compared with the last activity, instead of one for each movement of the pointer.
      const wait = (): void => {
        const quietMs = now() - last
        timer = window.setTimeout(() => attempt(view, 'idle', look), (quietMs < ms / 2 ? ms / 2 : ms) - quietMs)
      }
      const look = (): void => {
        const quietMs = now() - last
        if (quietMs >= ms / 2) soon()
        if (quietMs < ms) {
          wait()
          return
        }
        done()
        emit(signal, { subject, stays: true })
      }
      const restart = (): void => {
        window.clearTimeout(timer)
        last = now()
        if (!document.hidden) wait()
      }
      for (const type of activities) {
        listen(view, window, type, () => {
          last = now()
        })
      }
      listen(view, document, 'visibilitychange', restart)
      view.signal.addEventListener('abort', () => window.clearTimeout(timer))
      restart()
    }),
  )
}
