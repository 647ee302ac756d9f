import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import type { UrlTriggerOptions } from '../url.js'
import { attempt } from './attempt.js'
import { onUrlChange } from './on-url-change.js'
import { whenParsed } from './when-parsed.js'

/**
 * Fires when the page's URL begins to match, or matches with another subject. Follows single-page navigation.
 *
 * @param match the subject of a URL, `undefined` where it does not match
 */
export function pageUrl(match: (url: string) => string | undefined, options: UrlTriggerOptions): Trigger {
  const { signal = 'url', unless } = options
  return defineTrigger('url', [signal], (emit, env) => {
    const { window } = env
    let last: string | undefined
    const look = (): void =>
      attempt(env, signal, () => {
        const subject = match(window.location.href)
        if (subject === last || (unless && window.document.querySelector(unless))) return
        last = subject
        if (subject !== undefined) emit(signal, { subject })
      })
    // A single-page app needs a frame to draw the page that the URL already names.
    onUrlChange(env, () => whenParsed(window, () => window.requestAnimationFrame(look)))
  })
}
