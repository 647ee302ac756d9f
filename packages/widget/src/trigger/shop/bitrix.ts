import type { Trigger } from '../../api/trigger.js'
import { pageTrigger } from '../helpers/page-trigger.js'

/**
 * Fires on Bitrix's checkout page when it has an order's id and no alert; the subject is that id.
 *
 * Certainty: documented.
 */
export function bitrix(): Trigger {
  return pageTrigger('bitrix', 'order-placed', ({ document, location }) => {
    const [, id] = /[?&]ORDER_ID=([^&#]+)/.exec(location.search) ?? []
    return document.querySelector('.alert-danger') ? undefined : id && decode(id)
  })
}

/** Undoes percent-encoding; text that is not well encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
