import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { attempt } from './helpers/attempt.js'
import { listen } from './helpers/listen.js'
import type { ViewTriggerOptions } from './helpers/per-page-view.js'
import { perPageView } from './helpers/per-page-view.js'
import { tellBegun } from './helpers/tell-begun.js'

/** Lower pages, in viewports, are read without scrolling. */
const leastViewports = 1.2

/**
 * Fires, once a page view, when the visitor has scrolled so far that the lower edge of the viewport is at `percent` of
 * the page's height; never on pages lower than 1.2 viewports.
 *
 * @param percent 0 to 100
 */
export function scroll(percent: number, options: ViewTriggerOptions = {}): Trigger {
  const { signal = 'scroll', subject } = options
  return defineTrigger('scroll', [signal], (emit, env) =>
    perPageView(env, (view, done) => {
      const { window } = view
      let frame = 0
      const soon = tellBegun(emit, signal)

      const look = (): void => {
        frame = 0
        attempt(view, 'scroll', () => {
          const { scrollHeight } = window.document.documentElement
          const { scrollY, innerHeight } = window
          if (scrollHeight < leastViewports * innerHeight) return
          const way = (percent / 100) * scrollHeight - innerHeight
          if (scrollY >= way) {
            done()
            emit(signal, { subject, stays: true })
          } else if (scrollY >= way / 2) soon()
        })
      }
      listen(view, window, 'scroll', () => {
        frame ||= window.requestAnimationFrame(look)
      })
      view.signal.addEventListener('abort', () => window.cancelAnimationFrame(frame))
    }),
  )
}
