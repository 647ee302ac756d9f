import type { Platform } from './platform.js'

/**
 * Whether the outbox should be loaded at the start of a page, because an earlier page may have left something
 * undelivered. Looks at the names of localStorage keys only, writes nothing and cannot throw. True as well where
 * localStorage is `null` (Android WebView by default), since IndexedDB may then hold a record unseen.
 */
export const hasPending = (project: string, platform: Pick<Platform, 'localStorage'> = globalThis): boolean => {
  try {
    const prefix = `ek:${project}:`
    const { localStorage } = platform
    return (
      localStorage === null ||
      // Shorter names are notes (gate, purge time, count of dropped records); a longer one belongs to a record.
      Object.keys(localStorage ?? {}).some((key) => key.startsWith(prefix) && key.length > prefix.length + 2)
    )
  } catch {
    // Storage is forbidden here: nothing can have been left in it.
    return false
  }
}
