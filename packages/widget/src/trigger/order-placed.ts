import { combine } from './combine.js'
import { type Ga4Options, ga4 } from './data-layer.js'
import { event } from './event.js'
import type { Trigger } from './types.js'

/** What `checkout` hears without looking at the URL, and the triggers that do. */
export function orderPlaced(options: Ga4Options & { readonly event?: string | undefined }, pages: Trigger[]): Trigger {
  const signal = 'order-placed'
  return combine('checkout', signal, [ga4(options), event(options.event ?? 'order:placed', { signal }), ...pages])
}
