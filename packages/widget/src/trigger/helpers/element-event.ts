import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import type { ElementTriggerOptions } from './element-subject.js'
import { elementSubject } from './element-subject.js'
import { listen } from './listen.js'
import { matchTarget } from './match-target.js'
import { tellBegun } from './tell-begun.js'

/**
 * Fires at each event of a type on a matching element or in it, open shadow roots included.
 *
 * @param signs events there that come before it
 */
export function elementEvent(
  type: string,
  selector: string,
  options: ElementTriggerOptions = {},
  signs: readonly string[],
): Trigger {
  const { signal = type } = options
  return defineTrigger(type, [signal], (emit, env) => {
    const hear = (name: string, use: (element: Element) => void): void =>
      listen(env, env.window, name, (event) => {
        const element = matchTarget(event, selector)
        if (element) use(element)
      })
    hear(type, (element) => emit(signal, { subject: elementSubject(element, options) }))
    const soon = tellBegun(emit, signal)
    for (const sign of signs) hear(sign, soon)
  })
}
