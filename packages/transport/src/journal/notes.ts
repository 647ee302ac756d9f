/** Named strings in one web storage area, behind a wrapper that cannot throw. */
export interface Notes {
  /** Names of all notes; empty where the area is out of reach. */
  readonly names: () => string[]
  /** The note's text, null where there is none or the area is out of reach. */
  readonly get: (name: string) => string | null
  /** Writes and reads back; true when the note is really there. */
  readonly set: (name: string, text: string) => boolean | undefined
  /** Removes the note if there is one. */
  readonly remove: (name: string) => void
}

/**
 * @param area looked up at each use: the getter of `window.localStorage` throws in sandboxed frames and is null in
 * Android WebViews without DOM storage
 * @param prefix goes before every name
 */
export const createNotes = (area: () => Storage | null | undefined, prefix: string): Notes => {
  const attempt = <T>(work: (storage: Storage) => T): T | undefined => {
    try {
      return work(area() as Storage)
    } catch {
      // No storage, or a full one. Both are ordinary: the caller falls back.
      return
    }
  }
  return {
    names: () =>
      attempt((storage) =>
        Object.keys(storage)
          .filter((key) => key.startsWith(prefix))
          .map((key) => key.slice(prefix.length)),
      ) ?? [],
    // Null, never undefined: callers read times out of it, and Number(undefined) would make every record look purged.
    get: (name) => attempt((storage) => storage.getItem(prefix + name)) ?? null,
    set: (name, text) =>
      attempt((storage) => {
        storage.setItem(prefix + name, text)
        return storage.getItem(prefix + name) === text
      }),
    remove: (name) => attempt((storage) => storage.removeItem(prefix + name)),
  }
}
