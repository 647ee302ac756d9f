import { defineTrigger } from './define-trigger.js'
import type { Trigger } from './types.js'

// biome-ignore lint/suspicious/noExplicitAny: what a page puts into its events has no type.
type Details = any

export interface EventTriggerOptions {
  /** Where the subject is found in the event. @default 'detail.id' */
  readonly subjectPath?: string | undefined
  /** Name of the signal. @default the event's name */
  readonly signal?: string | undefined
}

/**
 * Fires at each DOM event of that name, wherever it is dispatched: on `window`, on `document` or on an element.
 *
 * @example event('order:placed', { subjectPath: 'detail.order.id' })
 */
export function event(name: string, options: EventTriggerOptions = {}): Trigger {
  const signal = options.signal ?? name
  return defineTrigger('event', [signal], (emit, { window, signal: stop }) => {
    const look = (fired: Event): void => {
      const path = (options.subjectPath ?? 'detail.id').split('.', 8)
      // Event details sit on the prototype as accessors, so own properties alone would not find `detail`.
      emit(signal, { subject: path.reduce<Details>((value, step) => value?.[step], fired as unknown as Details) })
    }
    // One capture listener on window also sees events that do not bubble.
    window.addEventListener(name, look, { capture: true, signal: stop })
  })
}
