import type { TriggerEnv } from '../../api/trigger.js'
import { attempt } from './attempt.js'

/**
 * Listens until the signal aborts. On `window` one listener also sees events that do not bubble, wherever they are
 * dispatched, because it captures. An error of `hear` is logged; the page does not notice.
 */
export function listen(
  env: TriggerEnv,
  target: EventTarget,
  type: string,
  hear: (event: Event) => void,
  options?: AddEventListenerOptions,
): void {
  target.addEventListener(type, (event) => attempt(env, type, () => hear(event)), {
    capture: true,
    passive: true,
    ...options,
    signal: env.signal,
  })
}
