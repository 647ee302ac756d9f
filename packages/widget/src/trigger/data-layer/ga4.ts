import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { ga4Purchase } from './read-purchase.js'
import type { LayersOptions } from './watch-layer.js'
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
        const purchase = ga4Purchase(entry)
        if (purchase) emit('order-placed', { subject: purchase.id })
      })
    }
  })
}
