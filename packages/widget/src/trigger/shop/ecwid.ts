import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { attempt } from '../helpers/attempt.js'
import { toSubject } from '../helpers/to-subject.js'
import { whenGlobal } from '../helpers/when-global.js'

/** The members that are used. */
interface Ecwid {
  readonly OnOrderPlaced?: { add(hear: (order: unknown) => void): unknown }
}

/**
 * Fires when an order was placed in an Ecwid shop; the subject is the order's number.
 *
 * Certainty: documented.
 */
export function ecwid(): Trigger {
  return defineTrigger('ecwid', ['order-placed'], (emit, env) =>
    whenGlobal<Ecwid>(
      env,
      'Ecwid',
      ({ OnOrderPlaced }) =>
        OnOrderPlaced?.add((order) =>
          attempt(env, 'ecwid', () => emit('order-placed', { subject: toSubject(order, 'orderNumber') })),
        ),
      (api) => typeof api.OnOrderPlaced?.add === 'function',
    ),
  )
}
