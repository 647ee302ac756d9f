import type { SignalDetail } from '../../api/trigger.js'
import { toSubject } from '../helpers/to-subject.js'
import { layerEventName } from './layer-event-name.js'

// biome-ignore lint/suspicious/noExplicitAny: what a page pushes has no type.
type Entry = any

/** What an entry of Enhanced Ecommerce says of a purchase. Reads properties only: it runs at every push of the page. */
export function enhancedPurchase(entry: Entry): { readonly id?: string | number } | undefined {
  return entry.ecommerce?.purchase?.actionField
}

/** What a data layer says of one order. */
export interface Purchase {
  readonly id: SignalDetail['subject']
}

/**
 * Makes a reader for the entries of one data layer in their order. It tells what an entry says of a GA4 purchase, pushed by a
 * tag manager or by `gtag()`, and `undefined` where the entry is none. The order's id may stand in the entry itself, or in one
 * before: tag managers keep what they were told.
 *
 * It runs at every push of the page and therefore reads properties only.
 */
export function createPurchaseReader(): (entry: Entry) => Purchase | undefined {
  let told: unknown
  return (entry) => {
    const { ecommerce, transaction_id, transactionId, 1: set, 2: details } = entry
    const id =
      details?.transaction_id ??
      ecommerce?.transaction_id ??
      enhancedPurchase(entry)?.id ??
      transaction_id ??
      transactionId ??
      set?.transaction_id ??
      told
    told = id
    if (layerEventName(entry) !== 'purchase') return undefined
    told = undefined
    return { id: toSubject({ id }, 'id') }
  }
}
