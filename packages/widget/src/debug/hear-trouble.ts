import type { HookEvent } from '@easekit/transport'
import { mistypedPrefix } from '../eligibility/hand-over/mistyped.js'
import { findTrouble } from './find-trouble.js'

/**
 * Says in words what keeps answers from arriving until somebody mends it; undefined for what passes by itself. A project that the
 * collector does not know is noted beside the answers that wait, so that they can go out under the right name.
 */
export function hearTrouble(event: HookEvent, project: string, endpoint: string): string | undefined {
  if (event.type === 'reject' && event.reason === 'unknown_project') noteMistyped(project, endpoint)
  return findTrouble(event, project)
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
