import { defineTrigger } from './define-trigger.js'
import { layerEventName } from './layer-event-name.js'
import type { LayersOptions } from './layers-options.js'
import { toSubject } from './to-subject.js'
import type { Trigger } from './types.js'
import { watchLayer } from './watch-layer.js'

export interface Ga4Options extends LayersOptions {}

/**
 * Fires at a GA4 `purchase`, pushed by a tag manager or by `gtag()`; the subject is its `transaction_id`.
 *
 * Certainty: verified.
 */
export function ga4({ dataLayers = ['dataLayer'] }: Ga4Options = {}): Trigger {
  return defineTrigger('ga4', ['order-placed'], (emit, env) => {
    for (const name of dataLayers) {
      watchLayer(env, name, (entry) => {
        if (layerEventName(entry) !== 'purchase') return
        const subject = toSubject(entry, 'ecommerce.transaction_id') ?? toSubject(entry, '2.transaction_id')
        emit('order-placed', { subject })
      })
    }
  })
}
