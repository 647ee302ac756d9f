import { defineTrigger } from './define-trigger.js'
import type { ElementTriggerOptions } from './element-options.js'
import { elementSubject } from './element-subject.js'
import { listen } from './listen.js'
import { matchTarget } from './match-target.js'
import type { Trigger } from './types.js'

/**
 * Fires at each click on a matching element or in it, open shadow roots included.
 *
 * @example click('[data-return-done]', { signal: 'return-done' })
 */
export function click(selector: string, options: ElementTriggerOptions = {}): Trigger {
  const { signal = 'click' } = options
  return defineTrigger('click', [signal], (emit, env) =>
    listen(env, env.window, 'click', (event) => {
      const element = matchTarget(event, selector)
      if (element) emit(signal, { subject: elementSubject(element, options) })
    }),
  )
}
