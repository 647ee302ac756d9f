import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { attempt } from './helpers/attempt.js'
import { listen } from './helpers/listen.js'
import type { ViewTriggerOptions } from './helpers/per-page-view.js'
import { perPageView } from './helpers/per-page-view.js'

/**
 * Fires, once a page view, after `ms` milliseconds in which the page was visible.
 *
 * @example timer(20_000, { signal: 'article-read' })
 */
export function timer(ms: number, options: ViewTriggerOptions = {}): Trigger {
  const { signal = 'timer', subject } = options
  return defineTrigger('timer', [signal], (emit, env) =>
    perPageView(env, (view, done) => {
      const { window, now } = view
      const { document } = window
      let left = ms
      let since = 0
      let running = 0

      const stop = (): void => window.clearTimeout(running)
      const update = (): void => {
        stop()
        if (document.hidden) {
          if (since) left -= now() - since
          since = 0
          return
        }
        since = now()
        running = window.setTimeout(
          () =>
            attempt(view, 'timer', () => {
              done()
              emit(signal, { subject, stays: true })
            }),
          left,
        )
      }
      listen(view, document, 'visibilitychange', update)
      view.signal.addEventListener('abort', stop)
      update()
    }),
  )
}
