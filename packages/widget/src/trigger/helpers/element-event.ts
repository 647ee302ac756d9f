import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import type { ElementTriggerOptions } from './element-subject.js'
import { elementSubject } from './element-subject.js'
import { listen } from './listen.js'
import { matchTarget } from './match-target.js'

/** Fires at each event of a type on a matching element or in it, open shadow roots included. */
export function elementEvent(type: string, selector: string, options: ElementTriggerOptions = {}): Trigger {
  const { signal = type } = options
  return defineTrigger(type, [signal], (emit, env) =>
    listen(env, env.window, type, (event) => {
      const element = matchTarget(event, selector)
      if (element) emit(signal, { subject: elementSubject(element, options) })
    }),
  )
}
