import type { Trigger } from '../../api/trigger.js'
import { decode } from '../helpers/decode.js'
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
