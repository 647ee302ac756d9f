import type { Trigger } from '../api/trigger.js'
import { matchRegex } from './helpers/match-regex.js'
import { matchUrl } from './helpers/match-url.js'
import { pageUrl } from './helpers/page-url.js'

export interface UrlTriggerOptions {
  /** Name of the signal. @default 'url' */
  readonly signal?: string | undefined
  /** A selector; where it matches, the page does not count, for instance `.payment-failed`. */
  readonly unless?: string | undefined
}

/** A path with `:id` and `*`, or a regular expression for the whole URL, whose group `id` is the subject. */
export type UrlPattern = string | { readonly regex: string | RegExp }

/**
 * Fires when the page's URL begins to match, or matches with another subject. Follows single-page navigation.
 *
 * @param pattern A path with `:id` and `*`, and optionally a query part that must be contained; or `{ regex }`, which is
 * matched against the first 2,048 characters of the URL.
 * @example url('/order-confirmed/:id', { unless: '.payment-failed' })
 * @example url({ regex: 'order=(?<id>\\d+)' })
 */
export function url(pattern: UrlPattern, options: UrlTriggerOptions = {}): Trigger {
  return pageUrl(
    (href) => (typeof pattern === 'string' ? matchUrl(pattern, href) : matchRegex(pattern.regex, href)),
    options,
  )
}
