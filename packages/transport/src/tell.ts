import type { HookEvent } from './hook-event.js'

/** Tells a hook in a turn of its own, and swallows its errors: the host's error is the host's. */
export const tell = async (hook: ((event: HookEvent) => void) | undefined, event: HookEvent): Promise<void> => {
  try {
    await event
    await hook?.(event)
  } catch {}
}
