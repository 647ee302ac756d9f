import { combine } from './combine.js'
import { type Ga4Options, ga4 } from './data-layer.js'
import { event } from './event.js'
import type { Trigger } from './types.js'
import { url } from './url.js'

export interface CheckoutOptions extends Ga4Options {
  /** Name of a custom event that your shop dispatches when an order is placed. @default 'order:placed' */
  readonly event?: string | undefined
  /** Pattern of the order-confirmation page, for instance `/thanks/:id`; off when not given. */
  readonly url?: string | undefined
  /** A selector that marks a failed order on that page. */
  readonly unless?: string | undefined
}

/**
 * Fires `order-placed` when the customer has placed an order: at a GA4 `purchase` in the data layer, at a custom
 * event, and, where a pattern is given, on the confirmation page.
 */
export function checkout(options: CheckoutOptions = {}): Trigger {
  const signal = 'order-placed'
  return combine('checkout', signal, [
    ga4(options),
    event(options.event ?? 'order:placed', { signal }),
    ...(options.url ? [url(options.url, { signal, unless: options.unless })] : []),
  ])
}
