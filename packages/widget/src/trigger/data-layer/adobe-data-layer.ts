import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { attempt } from '../helpers/attempt.js'
import { toSubject } from '../helpers/to-subject.js'
import { whenGlobal } from '../helpers/when-global.js'

/** The members that are used. */
interface AdobeDataLayer {
  addEventListener(type: string, hear: (event: unknown) => void): void
  removeEventListener(type: string, hear: (event: unknown) => void): void
}

/**
 * Fires at `place-order` in the Adobe Client Data Layer, past events included. The subject is
 * `eventInfo.orderContext.orderId`.
 *
 * Certainty: verified with `@adobe/adobe-client-data-layer`.
 */
export function adobeDataLayer(): Trigger {
  return defineTrigger('adobeDataLayer', ['order-placed'], (emit, env) => {
    const { signal } = env
    const hear = (event: unknown): void =>
      attempt(env, 'place-order', () =>
        emit('order-placed', { subject: toSubject(event, 'eventInfo.orderContext.orderId') }),
      )

    // A function is how the library is asked for; it runs now or when the library has loaded, and is not kept as data.
    const run = (layer: AdobeDataLayer): void =>
      attempt(env, 'adobeDataLayer', () => {
        layer.addEventListener('place-order', hear)
        signal.addEventListener('abort', () => layer.removeEventListener('place-order', hear))
      })

    whenGlobal<((layer: AdobeDataLayer) => void)[]>(env, 'adobeDataLayer', (layer) => layer.push(run), Array.isArray)
  })
}
