import type { Trigger, TriggerEnv } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { recheck } from './recheck.js'

/** The trimmed text of the first match; `''` where there is none. */
export function textOf(root: ParentNode, selector: string): string {
  return root.querySelector(selector)?.textContent?.trim() ?? ''
}

/**
 * A trigger for a page that shows what happened, such as an order confirmation. It looks again at every check, so that a
 * page which an app draws some seconds after a navigation is found as well.
 *
 * @param find the subject; `''` where the page has none, nothing where this is not the page
 */
export function pageTrigger(
  source: string,
  signal: string,
  find: (window: TriggerEnv['window']) => string | null | undefined,
): Trigger {
  return defineTrigger(source, [signal], (emit, env) => {
    const { window } = env
    let page = ''
    let last: string | undefined
    recheck(
      env,
      () => {
        // Half of a page may say that the order is placed and the other half that it failed.
        if (window.document.readyState === 'loading') return
        const subject = find(window)
        const { href } = window.location
        if (subject == null) {
          // Not while the page stays: an app may draw it anew.
          if (href !== page) last = undefined
          return
        }
        // What is drawn later where there was an id already is another id of the same order.
        const isSame = subject === last || (href === page && last)
        page = href
        if (isSame) return
        last = subject
        emit(signal, { subject })
      },
      source,
    )
  })
}
