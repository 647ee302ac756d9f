import { attempt } from './attempt.js'
import { defineTrigger } from './define-trigger.js'
import { listen } from './listen.js'
import { perView } from './per-view.js'
import type { Trigger } from './types.js'
import type { ViewTriggerOptions } from './view-options.js'

/**
 * Fires, once a page view, after `ms` milliseconds in which the page was visible.
 *
 * @example timer(20_000, { signal: 'article-read' })
 */
export function timer(ms: number, options: ViewTriggerOptions = {}): Trigger {
  const { signal = 'timer', subject } = options
  return defineTrigger('timer', [signal], (emit, env) =>
    perView(env, (view, done) => {
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
