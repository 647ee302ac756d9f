import type { Trigger } from '../api/trigger.js'
import type { DeclaredTrigger } from '../declaration/declaration.js'
import { defineTrigger } from '../trigger/define-trigger.js'
import { hearEvent } from '../trigger/helpers/hear-event.js'

// biome-ignore lint/suspicious/noExplicitAny: what a page declares has no type.
type Declared = any

/** Listens to the custom events that a survey declares, that of an order among them. Of other triggers it says that they are not here. */
export function eventTrigger({ on }: { readonly on?: readonly DeclaredTrigger[] | null | undefined }): Trigger {
  const events = (on ?? []).map((one: Declared) => {
    const { type, value, name = value, signal = name, event = 'order:placed', subjectPath } = one
    if (type === 'checkout') return { type, name: event, signal: 'order-placed' }
    return { type, name: type === 'event' && name, signal, subjectPath }
  })
  const heard = events.filter(({ name }) => name)
  return defineTrigger(
    'event',
    heard.map(({ signal }) => signal),
    (emit, env) => {
      for (const { name, signal, subjectPath } of heard) hearEvent(emit, env, name, signal, subjectPath)
      for (const { type, name } of events) if (!name) env.log(`${type}`, 'is not in this file')
    },
  )
}
