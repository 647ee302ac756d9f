import type { ChatVendorEvents } from './chat-vendor-events.js'
import { invoke } from './invoke.js'
import { whenTaken } from './when-taken.js'

/**
 * For vendors with a method that takes an event's name and a handler, as `invoke` calls it: `Beacon on`.
 *
 * @param off the one that takes the same away again, if there is one
 */
export function byMethod(on: string, off?: string): NonNullable<ChatVendorEvents['on']> {
  return (env) => (name, hear) =>
    whenTaken(
      env,
      () => invoke(env.window, on, name, hear),
      off ? () => invoke(env.window, off, name, hear) : undefined,
    )
}
