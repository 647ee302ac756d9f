import type { HookEvent } from '@easekit/transport'
import type { CheckedOptions } from '../api/checked-options.js'
import { complain } from '../api/complain.js'
import { mistypedPrefix } from '../eligibility/hand-over/mistyped.js'
import { findTrouble } from './find-trouble.js'

/** Whose trouble was told: once a page is enough. */
const told = new WeakSet<object>()

/**
 * Says in the console and in the log what keeps answers from arriving until somebody mends it. A project that the collector does
 * not know is noted beside the answers that wait, so that they can go out under the right name.
 */
export function tellTrouble(
  event: HookEvent,
  options: Pick<CheckedOptions, 'project' | 'endpoint'>,
  note: (text: string) => void,
): void {
  const { project, endpoint = '' } = options
  if (event.type === 'reject' && event.reason === 'unknown_project') noteMistyped(project, endpoint)
  const trouble = findTrouble(event, project)
  if (!trouble || told.has(options)) return
  told.add(options)
  const text = `answers do not reach ${endpoint} and are kept: ${trouble}`
  note(text)
  complain(text)
}

function noteMistyped(project: string, endpoint: string): void {
  try {
    // Where no answer may be kept, nothing else may.
    const isKept = Object.keys(localStorage).some((key) => key.startsWith(`ek:${project}:`))
    if (isKept) localStorage.setItem(mistypedPrefix + project, endpoint)
  } catch {
    // Full or forbidden: then they wait for the project to be set up.
  }
}
