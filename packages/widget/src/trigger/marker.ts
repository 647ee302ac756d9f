import type { Trigger } from '../api/trigger.js'
import { pageTrigger } from './helpers/page-trigger.js'

/**
 * Fires where a server has printed an element with `data-easekit-signal="…"` and, for the subject,
 * `data-easekit-subject="…"`: at the start, when the document is there, and after navigation inside an app.
 *
 * @param signal what the element names, for instance `order-placed`
 */
export function marker(signal: string): Trigger {
  return pageTrigger('marker', signal, ({ document }) => {
    const element = document.querySelector(`[data-easekit-signal=${JSON.stringify(signal)}]`)
    return element && (element.getAttribute('data-easekit-subject') ?? '')
  })
}
