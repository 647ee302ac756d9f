import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { enhancedPurchase } from './read-purchase.js'
import type { LayersOptions } from './watch-layer.js'
import { watchLayer } from './watch-layer.js'

/**
 * Fires `order-placed` at a purchase in the form of the former Google Analytics (Enhanced Ecommerce), with any event name
 * or none: `{ ecommerce: { purchase: { actionField: { id } } } }`. The subject is that id.
 *
 * Certainty: verified.
 */
export function enhancedEcommerce({ dataLayers = ['dataLayer'] }: LayersOptions = {}): Trigger {
  return defineTrigger('enhancedEcommerce', ['order-placed'], (emit, env) => {
    for (const name of dataLayers) {
      watchLayer(env, name, (entry) => {
        const action = enhancedPurchase(entry)
        if (action) emit('order-placed', { subject: action.id })
      })
    }
  })
}
