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
    const find = (): string | undefined => matchUrl(pattern, window.location.href)
    let last: string | undefined
    onUrl(env, () => {
      const subject = find()
      if (subject === last) return
      last = subject
      // A single-page app needs a frame to draw the page that the URL already names.
      const fire = (): number =>
        window.requestAnimationFrame(() => {
          if (env.signal.aborted || find() !== subject) return
          if (!options.unless || !window.document.querySelector(options.unless)) emit(signal, { subject })
        })
      if (subject !== undefined) whenParsed(window, fire)
    })
  })
}
