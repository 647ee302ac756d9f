import type { SignalDetail, Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { toSubject } from '../helpers/to-subject.js'
import { layerEventName } from './layer-event-name.js'
import { watchLayer } from './watch-layer.js'

/**
 * Fires at `place-order` in the Adobe Client Data Layer, past events included. The subject is
 * `eventInfo.orderContext.orderId`, or the `orderContext.orderId` that was pushed before.
 *
 * It only looks at what is pushed. A listener of ours would change the page: with one, the library copies every event, and a
 * listener of the page that removes itself takes the next one's turn.
 *
 * Certainty: verified with `@adobe/adobe-client-data-layer`.
 */
export function adobeDataLayer(): Trigger {
  return defineTrigger('adobeDataLayer', ['order-placed'], (emit, env) => {
    // The library pushes again what was there before it.
    const seen = new WeakSet<object>()
    let told: SignalDetail['subject']
    watchLayer(env, 'adobeDataLayer', (entry) => {
      const isOrder = layerEventName(entry) === 'place-order'
      if ((!isOrder && !('orderContext' in entry)) || seen.has(entry)) return
      seen.add(entry)
      const id = toSubject(entry, 'eventInfo.orderContext.orderId') ?? toSubject(entry, 'orderContext.orderId') ?? told
      told = isOrder ? undefined : id
      if (isOrder) emit('order-placed', { subject: id })
    })
  })
}
