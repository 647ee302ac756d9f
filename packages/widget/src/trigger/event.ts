import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { listen } from './helpers/listen.js'
import { toSubject } from './helpers/to-subject.js'

/** What `event` takes. */
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
  const { signal = name, subjectPath = 'detail.id' } = options
  return defineTrigger('event', [signal], (emit, env) =>
    listen(env, env.window, name, (fired) => emit(signal, { subject: toSubject(fired, subjectPath) })),
  )
}
