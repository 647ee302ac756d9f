import type { Emit, TriggerEnv } from '../api/trigger.js'
import { followLayer } from '../trigger/data-layer/follow-layer.js'
import { createPurchaseReader, enhancedPurchase } from '../trigger/data-layer/read-purchase.js'
import type { SignWatch } from './watch-signs.js'

/** Emits the purchases in the common data layers: those that are there already, and each one as it is pushed. */
export function hearPurchases(
  names: readonly string[],
  signs: SignWatch,
  emit: Emit,
  { window, signal }: TriggerEnv,
): void {
  const seen = new WeakSet()
  const layers = new WeakMap<object, () => void>()

  const see = (read: ReturnType<typeof createPurchaseReader>, entry: unknown): void => {
    try {
      const former = enhancedPurchase(entry)
      const purchase = read(entry) ?? former
      // An array that is put in place of another brings its entries along. To remember them all would slow every push.
      if (!purchase || seen.has(entry as object)) return
      seen.add(entry as object)
      emit('order-placed', { source: former ? 'enhancedEcommerce' : 'ga4', subject: purchase.id })
    } catch {
      // No entry, or one that does not let itself be read.
    }
  }

  signs.add(() => {
    for (const name of names) {
      const layer: unknown = window[name]
      if (!Array.isArray(layer)) continue
      const catchUp = layers.get(layer)
      if (catchUp) catchUp()
      else {
        const read = createPurchaseReader()
        layers.set(
          layer,
          followLayer(layer, signal, (entry) => see(read, entry)),
        )
      }
    }
  })
}
