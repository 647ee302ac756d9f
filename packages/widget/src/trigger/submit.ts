import { defineTrigger } from './define-trigger.js'
import type { ElementTriggerOptions } from './element-options.js'
import { elementSubject } from './element-subject.js'
import { listen } from './listen.js'
import { matchTarget } from './match-target.js'
import type { Trigger } from './types.js'

/**
 * Fires at each submit of a matching form. Submitting is not succeeding, and `form.submit()` tells nothing: where you can,
 * rather use `url` or `visible` for the page that confirms.
 *
 * @example submit('form.return', { signal: 'return-sent' })
 */
export function submit(selector: string, options: ElementTriggerOptions = {}): Trigger {
  const { signal = 'submit' } = options
  return defineTrigger('submit', [signal], (emit, env) =>
    listen(env, env.window, 'submit', (event) => {
      const element = matchTarget(event, selector)
      if (element) emit(signal, { subject: elementSubject(element, options) })
    }),
  )
}
