import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { attempt } from '../helpers/attempt.js'
import { listen } from '../helpers/listen.js'
import { toSubject } from '../helpers/to-subject.js'
import { whenGlobal } from '../helpers/when-global.js'

/** The members that are used, of version 3 and of version 2. */
interface Snipcart {
  readonly events?: { on(event: 'cart.confirmed', hear: (response: unknown) => void): unknown }
  subscribe?(event: 'order.completed', hear: (response: unknown) => void): unknown
}

/**
 * Fires when a Snipcart order is confirmed; the subject is its token or invoice number.
 *
 * Certainty: documented; version 2 is unverified.
 */
export function snipcart(): Trigger {
  return defineTrigger('snipcart', ['order-placed'], (emit, env) => {
    const { window, signal } = env
    let found = false

    const hear = (response: unknown): void =>
      attempt(env, 'snipcart', () =>
        emit('order-placed', { subject: toSubject(response, 'token') ?? toSubject(response, 'invoiceNumber') }),
      )

    const use = (api: Snipcart): void => {
      if (found) return
      found = true
      const off = api.events ? api.events.on('cart.confirmed', hear) : api.subscribe?.('order.completed', hear)
      if (typeof off === 'function') signal.addEventListener('abort', () => off())
    }

    const connect = (): void => whenGlobal<Snipcart>(env, 'Snipcart', use, (api) => api.events?.on ?? api.subscribe)
    connect()
    // It may be loaded only when the visitor turns to the shop.
    listen(env, window, 'snipcart.ready', connect)
  })
}
