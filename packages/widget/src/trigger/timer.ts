import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { attempt } from './helpers/attempt.js'
import { listen } from './helpers/listen.js'
import type { ViewTriggerOptions } from './helpers/per-page-view.js'
import { perPageView } from './helpers/per-page-view.js'
import { tellBegun } from './helpers/tell-begun.js'

/** How long before it fires it tells so, in milliseconds. */
const soonMs = 3_000

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
      const soon = tellBegun(emit, signal)

      const stop = (): void => window.clearTimeout(running)
      const update = (): void => {
        stop()
        if (document.hidden) {
          if (since) left -= now() - since
          since = 0
          return
        }
        since = now()
        const fire = (): void => {
          done()
          emit(signal, { subject, stays: true })
        }
        const tell = (): void => {
          soon()
          running = window.setTimeout(() => attempt(view, 'timer', fire), Math.min(left, soonMs))
        }
        running = window.setTimeout(() => attempt(view, 'timer', tell), left - soonMs)
      }
      listen(view, document, 'visibilitychange', update)
      view.signal.addEventListener('abort', stop)
      update()
    }),
  )
}
