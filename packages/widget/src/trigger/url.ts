import { defineTrigger } from './define-trigger.js'
import { matchUrl } from './match-url.js'
import { onUrl } from './on-url.js'
import type { Trigger } from './types.js'

export interface UrlTriggerOptions {
  /** Name of the signal. @default 'url' */
  readonly signal?: string | undefined
  /** A selector; where it matches, the page does not count, for instance `.payment-failed`. */
  readonly unless?: string | undefined
}

/**
 * Fires when the page's URL begins to match, or matches with another subject. Follows single-page navigation.
 *
 * @param pattern A path with `:id` and `*`, and optionally a query part that must be contained.
 * @example url('/order-confirmed/:id', { unless: '.payment-failed' })
 */
export function url(pattern: string, options: UrlTriggerOptions = {}): Trigger {
  const signal = options.signal ?? 'url'
  return defineTrigger('url', [signal], (emit, env) => {
    let last: string | undefined
    onUrl(env, (href) => {
      const subject = matchUrl(pattern, href)
      if (subject === last) return
      last = subject
      if (subject === undefined) return
      const fire = (): void => {
        // A single-page app needs a frame to draw the page that the URL already names.
        env.window.requestAnimationFrame(() => {
          const stays = !env.signal.aborted && matchUrl(pattern, env.window.location.href) === subject
          if (stays && !(options.unless && env.window.document.querySelector(options.unless))) emit(signal, { subject })
        })
      }
      if (env.window.document.readyState === 'loading') {
        env.window.addEventListener('DOMContentLoaded', fire, { once: true, capture: true, signal: env.signal })
      } else fire()
    })
  })
}
