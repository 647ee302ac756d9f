import { defineTrigger } from './define-trigger.js'
import { matchUrl } from './match-url.js'
import { onUrl } from './on-url.js'
import type { Trigger } from './types.js'
import { whenParsed } from './when-parsed.js'

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
    const { window } = env
    let last: string | undefined
    const look = (): void => {
      const subject = matchUrl(pattern, window.location.href)
      if (env.signal.aborted || subject === last) return
      if (options.unless && window.document.querySelector(options.unless)) return
      last = subject
      if (subject !== undefined) emit(signal, { subject })
    }
    // A single-page app needs a frame to draw the page that the URL already names.
    onUrl(env, () => whenParsed(window, () => window.requestAnimationFrame(look)))
  })
}
