import type { HookEvent } from './hook-event.js'
import type { Outbox } from './outbox.js'
import type { Platform } from './platform.js'

/**
 * Tells, as `blocked`, when the page's content security policy forbids a connection while a record waits.
 *
 * @returns the function that stops it
 */
export const watchBlocked = (
  { pending }: Outbox,
  hook: (event: HookEvent) => void,
  platform: Pick<Platform, 'addEventListener'> = globalThis,
): (() => void) => {
  const stopping = new AbortController()
  platform.addEventListener?.(
    'securitypolicyviolation',
    ({ blockedURI }) => {
      if (pending()) hook({ type: 'blocked', url: `${blockedURI}` })
    },
    stopping,
  )
  return () => stopping.abort()
}
