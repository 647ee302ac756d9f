import type { Trigger } from '../api/trigger.js'
import { layerEventName } from './data-layer/layer-event-name.js'
import { watchLayer } from './data-layer/watch-layer.js'
import { defineTrigger } from './define-trigger.js'
import { onUrlChange } from './helpers/on-url-change.js'
import { nearOrder } from './near-order.js'

/**
 * Emits `checkout-begun` on the page of a cart, a checkout or an order, and at an event such as `begin_checkout` in a data
 * layer. It is not among its signals: no reason to ask, but a sign that a survey may be due before long.
 *
 * @param dataLayers names of the arrays on `window`
 */
export function checkoutBegun(dataLayers: readonly string[] = []): Trigger {
  const signal = 'checkout-begun'
  return defineTrigger('checkoutBegun', [], (emit, env) => {
    const { document, location } = env.window
    onUrlChange(env, () => {
      if (nearOrder.test(`${location.href} ${document.body?.className}`)) emit(signal)
    })
    for (const name of dataLayers) {
      watchLayer(env, name, (entry) => {
        if (nearOrder.test(`${layerEventName(entry)}`)) emit(signal)
      })
    }
  })
}
