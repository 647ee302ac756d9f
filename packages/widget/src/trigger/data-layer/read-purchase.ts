import type { SignalDetail } from '../../api/trigger.js'
import { toSubject } from '../helpers/to-subject.js'

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
    const command = entry[0]
    const isEvent = command === 'event'
    // `gtag('event', name, given)`, `gtag('set', given)`, or an entry of its own, which is not asked for indexes: that is slow.
    const given = isEvent ? entry[2] : command === 'set' ? entry[1] : entry
    const id =
      given?.transaction_id ??
      given?.transactionId ??
      entry.ecommerce?.transaction_id ??
      enhancedPurchase(entry)?.id ??
      told
    told = id
    if ((isEvent ? entry[1] : entry.event) !== 'purchase') return undefined
    told = undefined
    return { id: toSubject({ id }, 'id') }
  }
}
