import { defineTrigger } from './define-trigger.js'
import type { LayersOptions } from './layers-options.js'
import { purchaseAction } from './purchase-action.js'
import type { Trigger } from './types.js'
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
        const action = purchaseAction(entry)
        if (action) emit('order-placed', { subject: action.id })
      })
    }
  })
}
