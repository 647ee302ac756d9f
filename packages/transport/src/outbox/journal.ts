import { createDatabase, type Database } from './database.js'
import type { Persist } from './durability.js'
import { createNotes, type Notes } from './notes.js'
import type { Platform } from './platform.js'
import { parseRecordName, type RecordName } from './record-name.js'

/**
 * Where undelivered records wait: two stores, because each fails where the other holds. Every value is written once under its
 * id and revision, and a delete names the revision it means.
 */
export interface Journal {
  readonly notes: Notes
  readonly database: Database
  /** The records that wait, as far as this page knows. The higher the revision, the more it matters: completed ones first. */
  readonly records: () => RecordName[]
  /** Removes one revision from both stores. */
  readonly remove: (name: string) => void
  /** Changes where records wait from now on. Moves nothing. */
  readonly setPlace: (place: Persist) => void
}

export const createJournal = (project: string, platform: Platform, start: Persist): Journal => {
  let place = start
  const notes = createNotes(`ek:${project}:`, platform, () => place)
  const database = createDatabase(project, platform, () => place === 'local')
  return {
    notes,
    database,
    records: () =>
      notes
        .names()
        .flatMap((name) => parseRecordName(name) ?? [])
        .sort((a, b) => b.rev - a.rev),
    remove: (name) => {
      notes.remove(name)
      database.delete(name)
    },
    setPlace: (next) => {
      place = next
    },
  }
}
