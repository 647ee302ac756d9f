import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { readPath } from '../helpers/read-path.js'
import { toSubject } from '../helpers/to-subject.js'
import { layerEventName } from './layer-event-name.js'
import { watchLayer } from './watch-layer.js'

/** What `dataLayer` takes. */
export interface DataLayerOptions {
  /** Name of the array on `window`, or several. @default 'dataLayer' */
  readonly name?: string | readonly string[] | undefined
  /** What else an entry must have, by path: `{ 'ecommerce.currency': 'EUR' }`. */
  readonly where?: Readonly<Record<string, unknown>> | undefined
  /** Where the subject is, as a path into the entry, for instance `ecommerce.transaction_id`. */
  readonly subjectPath?: string | undefined
  /** Name of the signal. @default the event's name */
  readonly signal?: string | undefined
}

/**
 * Fires at each entry of a data layer that has this event name, pushed as `{ event }` or by `gtag('event', name)`. Many
 * shops and chats have tag-manager recipes that push events of their own.
 *
 * Certainty: verified.
 *
 * @example dataLayer('chatClose', { signal: 'chat-closed', subjectPath: 'chatId' })
 */
export function dataLayer(event: string, options: DataLayerOptions = {}): Trigger {
  const { name = 'dataLayer', where = {}, subjectPath, signal = event } = options
  const conditions = Object.entries(where)
  return defineTrigger('dataLayer', [signal], (emit, env) => {
    for (const one of [name].flat()) {
      watchLayer(env, one, (entry) => {
        if (layerEventName(entry) !== event) return
        if (!conditions.every(([path, value]) => readPath(entry, path) === value)) return
        emit(signal, { subject: subjectPath === undefined ? undefined : toSubject(entry, subjectPath) })
      })
    }
  })
}
