import type { Trigger } from '../api/trigger.js'
import { elementEvent } from './helpers/element-event.js'
import type { ElementTriggerOptions } from './helpers/element-subject.js'

/**
 * Fires at each submit of a matching form. Submitting is not succeeding, and `form.submit()` tells nothing: where you can,
 * rather use `url` or `visible` for the page that confirms.
 *
 * @example submit('form.return', { signal: 'return-sent' })
 */
export function submit(selector: string, options?: ElementTriggerOptions): Trigger {
  return elementEvent('submit', selector, options, ['focusin'])
}
