import type { Trigger } from '../api/trigger.js'
import { elementEvent } from './helpers/element-event.js'
import type { ElementTriggerOptions } from './helpers/element-subject.js'

/**
 * Fires at each click on a matching element or in it, open shadow roots included.
 *
 * @example click('[data-return-done]', { signal: 'return-done' })
 */
export function click(selector: string, options?: ElementTriggerOptions): Trigger {
  // A finger is over the element as well before it clicks.
  return elementEvent('click', selector, options, ['pointerover', 'focusin'])
}
