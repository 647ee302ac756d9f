import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { createPurchaseReader } from './read-purchase.js'
import type { LayersOptions } from './watch-layer.js'
import { watchLayer } from './watch-layer.js'

/** What `ga4` takes. */
export interface Ga4Options extends LayersOptions {}

/**
 * Fires at a GA4 `purchase`, pushed by a tag manager or by `gtag()`; the subject is its `transaction_id`, in the entry or in
 * one before.
 *
 * Certainty: verified.
 */
export function ga4({ dataLayers = ['dataLayer'] }: Ga4Options = {}): Trigger {
  return defineTrigger('ga4', ['order-placed'], (emit, env) => {
    for (const name of dataLayers) {
      const read = createPurchaseReader()
      watchLayer(env, name, (entry) => {
        const purchase = read(entry)
        if (purchase) emit('order-placed', { subject: purchase.id })
      })
    }
  })
}
