import { defineTrigger } from './define-trigger.js'
import { readPath } from './read-path.js'
import { tap } from './tap.js'
import type { SignalDetail, Trigger } from './types.js'

export interface Ga4Options {
  /** Names of the data layers. @default ['dataLayer'] */
  readonly dataLayers?: readonly string[] | undefined
}

/** Fires at a GA4 `purchase`, pushed by a tag manager or by `gtag()`; the subject is its `transaction_id`. */
export function ga4(options: Ga4Options = {}): Trigger {
  return defineTrigger('ga4', ['order-placed'], (emit, env) => {
    for (const name of options.dataLayers ?? ['dataLayer']) {
      tap(env, name, (entry) => {
        const purchase = purchaseIn(entry)
        if (purchase) emit('order-placed', { subject: readPath(purchase, 'transaction_id') as SignalDetail['subject'] })
      })
    }
  })
}

function purchaseIn(entry: unknown): unknown {
  if (readPath(entry, 'event') === 'purchase') return readPath(entry, 'ecommerce') ?? {}
  // gtag() pushes its Arguments object, which is not an array.
  if (readPath(entry, '0') === 'event' && readPath(entry, '1') === 'purchase') return readPath(entry, '2') ?? {}
  return undefined
}
