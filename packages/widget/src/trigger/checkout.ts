import type { Trigger } from '../api/trigger.js'
import { checkoutBegun } from './checkout-begun.js'
import { enhancedEcommerce } from './data-layer/enhanced-ecommerce.js'
import { ga4 } from './data-layer/ga4.js'
import type { LayersOptions } from './data-layer/watch-layer.js'
import { yandex } from './data-layer/yandex.js'
import { defineTrigger } from './define-trigger.js'
import { event } from './event.js'
import { shopSources } from './shop/shop-sources.js'
import { url } from './url.js'

/** What `checkout` takes. */
export interface CheckoutOptions extends LayersOptions {
  /** Name of a custom event that your shop dispatches when an order is placed. @default 'order:placed' */
  readonly event?: string | undefined
  /** Pattern of the order-confirmation page, for instance `/thanks/:id`; off when not given. */
  readonly url?: string | undefined
  /** A selector that marks a failed order on that page. */
  readonly unless?: string | undefined
}

/**
 * Fires `order-placed` when the customer has placed an order, whichever way it shows: in a data layer, in the shop
 * system's own events, on its order page, as a custom event, and, where a pattern is given, by the URL. The same order
 * heard from several of them counts once. It also emits `checkout-begun` where an order is near, which is not among its signals:
 * no reason to ask, but one to fetch what will ask.
 *
 * It carries all order triggers; where you know your shop, import its own.
 */
export function checkout(options: CheckoutOptions = {}): Trigger {
  const signal = 'order-placed'
  return combine('checkout', signal, [
    ga4(options),
    enhancedEcommerce(options),
    yandex(options),
    ...shopSources(),
    event(options.event ?? 'order:placed', { signal }),
    checkoutBegun(options.dataLayers ?? ['dataLayer']),
    ...(options.url ? [url(options.url, { signal, unless: options.unless })] : []),
  ])
}

/** Several triggers for one thing. Each signal keeps the source of the trigger that heard it. */
function combine(source: string, signal: string, triggers: readonly Trigger[]): Trigger {
  return defineTrigger(source, [signal], (emit, env) => {
    for (const trigger of triggers) trigger(emit, env)
  })
}
