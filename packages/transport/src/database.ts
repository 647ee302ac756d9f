import type { Limit } from './limit.js'
import type { Platform } from './platform.js'

/**
 * The second journal: record bodies in IndexedDB under `[id, rev]`. Everything resolves to undefined, or to no rows, where
 * the database fails or takes too long.
 */
export type Database = readonly [
  /** Leaves this body of all revisions of an id up to `rev`, or nothing; resolves to something once that is complete. */
  keep: (id: string, rev: number, body?: string) => Promise<unknown>,
  /** All records, as pairs of `<id>:<rev>` and body. */
  rows: () => Promise<(readonly [name: string, body: string])[]>,
  /** Removes all records. */
  clear: () => Promise<unknown>,
]

interface Settling {
  onsuccess?: unknown
  oncomplete?: unknown
  onerror: unknown
}

const settled = (target: Settling, event: 'onsuccess' | 'oncomplete') =>
  new Promise((resolve, reject) => {
    target[event] = resolve
    target.onerror = reject
  })

/**
 * A connection lives for one transaction, so that it can neither go stale nor stand in the way of another tab.
 *
 * @param isOn whether the database may be touched, asked at each use
 * @param limit runs work for 2 s at most and never rejects
 */
export const createDatabase = (platform: Platform, name: string, isOn: () => boolean, limit: Limit): Database => {
  let used = false
  const transact = (work: (store: IDBObjectStore) => IDBRequest) =>
    limit(2e3, async () => {
      if (!isOn()) return
      // A page where nothing was put stays as it was. An aborted upgrade would not do: WebKit keeps the empty database.
      if (!used && (await platform.indexedDB.databases?.())?.every((one) => one.name !== name)) return
      const opening = platform.indexedDB.open(name, 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('records')
      await settled(opening, 'onsuccess')
      const transaction = opening.result.transaction('records', 'readwrite')
      const request = work(transaction.objectStore('records'))
      opening.result.close()
      await settled(transaction, 'oncomplete')
      return request
    })
  return [
    (id, rev, body) => {
      used ||= !!body
      return transact((store) => {
        const request = store.delete(IDBKeyRange.bound([id, 0], [id, rev]))
        return body ? store.put(body, [id, rev]) : request
      })
    },
    async () => {
      let keys: IDBRequest<IDBValidKey[]> | undefined
      const bodies = await transact((store) => {
        keys = store.getAllKeys()
        return store.getAll()
      })
      return keys && bodies ? keys.result.map((key, index) => [`${key}`.replace(',', ':'), bodies.result[index]]) : []
    },
    () => transact((store) => store.clear()),
  ]
}
