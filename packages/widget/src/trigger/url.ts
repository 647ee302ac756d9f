import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { attempt } from './helpers/attempt.js'
import { matchUrl } from './helpers/match-url.js'
import { onUrlChange } from './helpers/on-url-change.js'
import { whenParsed } from './helpers/when-parsed.js'

/** What `url` takes. */
export interface UrlTriggerOptions {
  /** Name of the signal. @default 'url' */
  readonly signal?: string | undefined
  /** A selector; where it matches, the page does not count, for instance `.payment-failed`. */
  readonly unless?: string | undefined
}

/** A path with `:id` and `*`, the query and the fragment it must have, or a regular expression for the whole URL, whose group `id` is the subject. */
export type UrlPattern = string | { readonly regex: string | RegExp }

/**
 * Fires when the page's URL begins to match, or matches with another subject. Follows single-page navigation.
 *
 * @param pattern A path with `:id` and `*`, and optionally a query part that must be contained and a fragment that must match;
 * or `{ regex }`, which is matched against the first 2,048 characters of the URL.
 * @example url('/#/thanks/:id')
 * @example url('/order-confirmed/:id', { unless: '.payment-failed' })
 * @example url({ regex: 'order=(?<id>\\d+)' })
 */
export function url(pattern: UrlPattern, { signal = 'url', unless }: UrlTriggerOptions = {}): Trigger {
  return defineTrigger('url', [signal], (emit, env) => {
    const { window } = env
    const { document, location } = window
    let last: string | undefined
    const look = (): void =>
      attempt(env, signal, () => {
        const subject =
          typeof pattern === 'string' ? matchUrl(pattern, location.href) : matchRegex(pattern.regex, location.href)
        if (subject === last || (unless && document.querySelector(unless))) return
        last = subject
        if (subject !== undefined) emit(signal, { subject })
      })
    // A single-page app needs a frame to draw the page that the URL already names.
    onUrlChange(env, () => whenParsed(window, () => window.requestAnimationFrame(look)))
  })
}

/** How much of a URL is looked at, in characters: a pattern of the page's own may be slow. */
const reach = 2048

/**
 * Matches a regular expression against a whole URL.
 *
 * @returns what its group `id` has found, `''` where it has none, `undefined` where the URL does not match
 */
function matchRegex(regex: string | RegExp, url: string): string | undefined {
  const match = new RegExp(regex).exec(url.slice(0, reach))
  return match ? (match.groups?.id ?? '') : undefined
}
