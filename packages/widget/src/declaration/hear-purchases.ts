import type { Emit, TriggerEnv } from '../api/trigger.js'
import { createPurchaseReader, enhancedPurchase } from '../trigger/data-layer/read-purchase.js'
import { observeCalls } from '../trigger/helpers/observe-calls.js'
import { nearOrder } from '../trigger/near-order.js'
import type { SignWatch } from './watch-signs.js'

/** Emits the purchases in the common data layers, and what tells that one is near: what is there already, and each as it is pushed. */
export function hearPurchases(
  names: readonly string[],
  signs: SignWatch,
  emit: Emit,
  { window, signal }: TriggerEnv,
): void {
  const seen = new WeakSet()
  const read = createPurchaseReader()

  // biome-ignore lint/suspicious/noExplicitAny: what a page pushes has no type.
  const see = (entry: any): void => {
    try {
      const former = enhancedPurchase(entry)
      const purchase = read(entry) ?? former
      const { event = entry[1] } = entry
      // Entries are looked at again at every sign, and an array in place of another brings its own along. To remember them all
      // would slow every push.
      if (!(purchase || nearOrder.test(event)) || seen.has(entry)) return
      seen.add(entry)
      emit(purchase ? 'order-placed' : 'checkout-begun', {
        source: former ? 'enhancedEcommerce' : 'ga4',
        subject: purchase?.id,
      })
    } catch {
      // No entry, or one that does not let itself be read.
    }
  }

  signs.add(() => {
    for (const name of names) {
      const layer: unknown = window[name]
      if (!Array.isArray(layer)) continue
      // Not all that comes is pushed.
      layer.slice().forEach(see)
      if (seen.has(layer)) continue
      seen.add(layer)
      observeCalls(layer, 'push', signal, (entries) => entries.forEach(see))
    }
  })
}
