import type { Emit, TriggerEnv } from '../../api/trigger.js'
import { listen } from './listen.js'
import { toSubject } from './to-subject.js'

/** Emits a signal at each DOM event of a name, with the subject that is found in the event. */
export function hearEvent(emit: Emit, env: TriggerEnv, name: string, signal: string, subjectPath = 'detail.id'): void {
  listen(env, env.window, name, (event) => emit(signal, { source: 'event', subject: toSubject(event, subjectPath) }))
}
