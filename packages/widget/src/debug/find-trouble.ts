import type { HookEvent } from '@easekit/transport'

/** What keeps answers from arriving until somebody mends it, in words; undefined for what passes by itself. */
export function findTrouble(event: HookEvent, project: string): string | undefined {
  if (event.type === 'reject') {
    return event.reason === 'unknown_project' ? `the collector knows no project "${project}"` : undefined
  }
  if (event.type !== 'retry') return undefined
  const { status } = event
  // Too many requests, and a collector that is down for a moment.
  if (status === 429 || status === 503) return undefined
  return status
    ? `HTTP ${status} and no verdict, so that no collector answers at this address`
    : 'nobody answers at this address: a wrong host or port, a redirect, http on a page of https, or a policy of the page'
}
