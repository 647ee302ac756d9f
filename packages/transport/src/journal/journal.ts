import type { Level } from '../level.js'
import type { Persist } from '../persist.js'
import type { Platform } from '../platform.js'
import { createDatabase } from './database.js'
import { createNotes, type Notes } from './notes.js'

/** Two write-once stores of records under (id, rev), seen as one, plus the notes beside them. Nothing here rejects. */
export interface Journal extends Notes {
  /** Stores a new revision, then removes older ones of its id. The part that survives a closing tab is synchronous. */
  readonly save: (id: string, rev: number, body: string) => Promise<Level>
  /** Removes the revisions of an id up to and including `rev`, its lease and its quarantine. */
  readonly drop: (id: string, rev: number) => void
  /** Hands over all that is stored: names are `<id>:<rev>`, with `!` before it in quarantine. */
  readonly load: (adopt: (name: string, body: string, remove: () => void) => void) => Promise<unknown>
  /** Whether a revision is still in a store; a store that does not answer counts as yes. */
  readonly has: (id: string, rev: number) => Promise<boolean>
  /** Empties both stores. */
  readonly clear: () => Promise<unknown>
}

const entryName = /^~?!?([\w-]+):(\d+)$/

export const createJournal = (platform: Platform, project: string, persist: Persist, limitMs: number): Journal => {
  const name = `ek:${project}`
  const notes = createNotes(
    () => (persist === 'device' ? platform.localStorage : persist === 'tab' ? platform.sessionStorage : null),
    `${name}:`,
  )
  const { names, get, set, remove } = notes
  const database =
    persist === 'device' ? createDatabase(platform, name, limitMs) : async (): Promise<undefined> => undefined
  const upTo = (id: string, rev: number) => IDBKeyRange.bound([id, 0], [id, rev])

  const dropNotes = (id: string, rev: number) =>
    names().forEach((name) => {
      const [, owner, revision] = entryName.exec(name) ?? []
      if (owner === id && Number(revision) <= rev) remove(name)
    })

  return {
    ...notes,
    save: async (id, rev, body) => {
      const name = `${id}:${rev}`
      let noted = set(name, body)
      if (!noted) {
        // Full: give up what can be done without, never an unsent record.
        for (const other of names()) if (/^[!~]./.test(other)) remove(other)
        noted = set(name, body)
      }
      if (noted) dropNotes(id, rev - 1)
      const stored = await database(true, (store) => {
        store.delete(upTo(id, rev - 1))
        return store.put(body, [id, rev])
      })
      return stored ? 2 : noted ? 1 : 0
    },
    drop: (id, rev) => {
      dropNotes(id, rev)
      remove(`~${id}`)
      database(false, (store) => store.delete(upTo(id, rev)))
    },
    load: async (adopt) => {
      for (const name of names()) adopt(name, get(name) ?? '', () => remove(name))
      let keys: IDBRequest<IDBValidKey[]> | undefined
      const bodies = await database(false, (store) => {
        keys = store.getAllKeys()
        return store.getAll()
      })
      keys?.result.forEach((key, index) => {
        adopt(String(key).replace(',', ':'), String(bodies?.result[index]), () =>
          database(false, (store) => store.delete(key)),
        )
      })
    },
    has: async (id, rev) => {
      const name = `${id}:${rev}`
      return (
        !!(get(name) ?? get(`!${name}`)) || (await database(false, (store) => store.count([id, rev])))?.result !== 0
      )
    },
    clear: () => {
      names().forEach(remove)
      return database(false, (store) => store.clear())
    },
  }
}
