import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { readPath } from '../helpers/read-path.js'
import { recheck } from '../helpers/recheck.js'
import { enhancedPurchase } from './read-purchase.js'
import type { LayersOptions } from './watch-layer.js'
import { watchLayer } from './watch-layer.js'

/**
 * Fires `order-placed` at a Yandex.Metrica purchase, an entry without an event name. Besides the named data layers it
 * listens to those that `ym(id, 'init', { ecommerce })` names, as long as the call stands in Metrica's queue.
 *
 * Certainty: documented.
 *
 * @param options `dataLayers` by default `dataLayer` and `dataLayerYm`
 */
export function yandex({ dataLayers = ['dataLayer', 'dataLayerYm'] }: LayersOptions = {}): Trigger {
  return defineTrigger('yandex', ['order-placed'], (emit, env) => {
    const watched = new Set<string>()

    const watch = (name: string): void => {
      if (watched.has(name)) return
      watched.add(name)
      watchLayer(env, name, (entry) => {
        const action = 'event' in entry ? undefined : enhancedPurchase(entry)
        if (action) emit('order-placed', { subject: action.id })
      })
    }

    for (const name of dataLayers) watch(name)
    let read = 0
    recheck(env, () => {
      const queue = readPath(env.window, 'ym.a')
      if (!Array.isArray(queue)) return
      for (; read < queue.length; read++) {
        const name = readPath(queue[read], '1') === 'init' && readPath(queue[read], '2.ecommerce')
        if (typeof name === 'string') watch(name)
        else if (name === true) watch('dataLayer')
      }
    })
  })
}
