import { decode } from './decode.js'
import { pageTrigger } from './page-trigger.js'
import type { Trigger } from './types.js'

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
