import type { Level } from './level.js'
import type { Persist } from './persist.js'

/**
 * The insides of an outbox, for the functions of this package that work on one. They are not part of the outbox itself so
 * that a page carries only those that it calls.
 */
export type Core = readonly [
  /** Names of the notes that match, in memory and in the store. */
  names: (pattern: RegExp) => string[],
  /** A note's text, empty where there is none. */
  get: (note: string) => string,
  /** Journals a record and sends it. */
  save: (note: string, body: string) => Promise<Level>,
  /** Takes up what the database holds. */
  sweep: () => Promise<void>,
  /** Changes where records wait from now on. */
  place: (persist: Persist) => void,
  /** Removes a note from memory and store. */
  remove: (note: string) => void,
  /** Works on the database; resolves to nothing where that fails or takes longer than 2 s. */
  transact: (work: (records: IDBObjectStore) => unknown) => Promise<unknown>,
  /** Writes a note; true when it went into a store. */
  set: (note: string, text: string | number) => boolean,
  /** The clock, ms since 1970. */
  now: () => number,
  /** Hastens what waits, at most once in 30 s. */
  wake: () => void,
  /** Runs work for so many ms at most. */
  limit: <T>(ms: number, work: (signal: AbortSignal) => Promise<T>) => Promise<T | undefined>,
]
