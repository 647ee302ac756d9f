import { defineTrigger } from './define-trigger.js'
import { tap } from './tap.js'
import type { Trigger } from './types.js'

export interface Ga4Options {
  /** Names of the data layers. @default ['dataLayer'] */
  readonly dataLayers?: readonly string[] | undefined
}

/** Fires at a GA4 `purchase`, pushed by a tag manager or by `gtag()`; the subject is its `transaction_id`. */
export function ga4(options: Ga4Options = {}): Trigger {
  return defineTrigger('ga4', ['order-placed'], (emit, env) => {
    for (const name of options.dataLayers ?? ['dataLayer']) {
      tap(env, name, (entry) => {
        // gtag() pushes its Arguments object, which is not an array.
        const { event, ecommerce, 0: command, 1: action, 2: fields } = Object(entry)
        if (event === 'purchase' || (command === 'event' && action === 'purchase')) {
          emit('order-placed', { subject: (ecommerce ?? fields)?.transaction_id })
        }
      })
    }
  })
}
