import type { Trigger } from '../api/trigger.js'
import { click } from './click.js'
import { defineTrigger } from './define-trigger.js'
import { hidden } from './hidden.js'
import { submit } from './submit.js'
import { visible } from './visible.js'

/**
 * Fires at elements that say so themselves: `data-easekit-on="click"`, `submit`, `visible` or `hidden`, with
 * `data-easekit-survey` and, for the subject, `data-easekit-subject`.
 *
 * @param survey the survey's id, which is also the signal's name
 * @example <button data-easekit-on="click" data-easekit-survey="returns">Return done</button>
 */
export function attributes(survey: string): Trigger {
  return defineTrigger('attributes', [survey], (emit, env) => {
    const options = { signal: survey, subjectPath: 'dataset.easekitSubject' }
    for (const [on, make] of Object.entries({ click, submit, visible, hidden })) {
      make(`[data-easekit-on="${on}"][data-easekit-survey=${JSON.stringify(survey)}]`, options)(emit, env)
    }
  })
}
