import { defineTrigger } from './define-trigger.js'
import { readPath } from './read-path.js'
import type { SignalDetail, Trigger } from './types.js'

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
  return defineTrigger('event', [signal], (emit, env) => {
    // One capture listener on window also sees events that do not bubble.
    env.window.addEventListener(
      name,
      (fired) =>
        emit(signal, { subject: readPath(fired, options.subjectPath ?? 'detail.id') as SignalDetail['subject'] }),
      { capture: true, signal: env.signal },
    )
  })
}
