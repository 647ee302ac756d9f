import type { SignalDetail } from '../../api/trigger.js'
import { toSubject } from '../helpers/to-subject.js'
import { layerEventName } from './layer-event-name.js'

interface Entry {
  readonly ecommerce?: { readonly purchase?: { readonly actionField?: { readonly id?: string | number } } } | null
}

/** What an entry of Enhanced Ecommerce says of a purchase. Reads properties only: it runs at every push of the page. */
export function enhancedPurchase(entry: Entry): { readonly id?: string | number } | undefined {
  return entry.ecommerce?.purchase?.actionField
}

/**
 * What a data layer's entry says of a GA4 purchase, pushed by a tag manager or by `gtag()`: its `transaction_id`. `undefined`
 * where the entry is none. It runs at every push of the page.
 */
export function ga4Purchase(entry: object): { readonly id: SignalDetail['subject'] } | undefined {
  if (layerEventName(entry) !== 'purchase') return undefined
  return { id: toSubject(entry, 'ecommerce.transaction_id') ?? toSubject(entry, '2.transaction_id') }
}
