import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'

/** Several triggers for one thing. Each signal keeps the source of the trigger that heard it. */
export function combine(source: string, signal: string, triggers: readonly Trigger[]): Trigger {
  return defineTrigger(source, [signal], (emit, env) => {
    for (const trigger of triggers) trigger(emit, env)
  })
}
