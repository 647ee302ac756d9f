/**
 * Short texts under a common name: what the page holds in memory, laid over a web storage area. Nothing here throws.
 */
export type Notes = readonly [
  /** The note's text, empty where there is none. */
  get: (note: string) => string,
  /** Writes a note: 1 when into the storage area, 0 when there is none, undefined when it is full and memory took it. */
  set: (note: string, text: string | number) => 0 | 1 | undefined,
  /** Removes the note everywhere. */
  remove: (note: string) => void,
  /** Names of the notes that match. */
  names: (pattern: RegExp) => string[],
  /** What this page holds itself, by full name. */
  memory: Record<string, string | number>,
  /** The full name of a note. */
  key: (note: string) => string,
]

/**
 * @param prefix goes before every note
 * @param find looked up at each use: the getter of `localStorage` throws in sandboxed frames and with cookies blocked,
 * and is null in an Android WebView without DOM storage
 */
export const createNotes = (prefix: string, find: () => Storage | undefined): Notes => {
  const memory: Record<string, string | number> = {}
  const area = (): Storage | typeof memory => {
    try {
      const storage = find()
      // Reading tells a store that works from one that throws at every touch.
      storage?.getItem(prefix)
      return storage ?? memory
    } catch {
      return memory
    }
  }
  const key = (note: string) => prefix + note
  const remove = (note: string) => {
    delete memory[key(note)]
    const store = area()
    // Deleting what is not there throws in some stand-ins for a browser.
    if (key(note) in store) delete store[key(note)]
  }
  return [
    (note) => `${memory[key(note)] ?? area()[key(note)] ?? ''}`,
    (note, text) => {
      delete memory[key(note)]
      try {
        const store = area()
        store[key(note)] = text
        return store === memory ? 0 : 1
      } catch {
        memory[key(note)] = text
        return undefined
      }
    },
    remove,
    (pattern) =>
      [...new Set([memory, area()].flatMap(Object.keys))]
        .map((name) => name.split(prefix)[1] ?? '')
        .filter((note) => pattern.test(note)),
    memory,
    key,
  ]
}
