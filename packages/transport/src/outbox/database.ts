import type { Platform } from './platform.js'
import { withinTime } from './within-time.js'

/** Longest that a put waits for IndexedDB, in ms: on some devices it never answers. */
const patienceMs = 2000

/**
 * The second journal: records in IndexedDB. Each function resolves to true once the transaction is complete, and to nothing
 * where that fails or takes longer than 2 s.
 */
export interface Database {
  readonly put: (name: string, body: string) => Promise<true | undefined>
  readonly delete: (name: string) => Promise<true | undefined>
  readonly clear: () => Promise<true | undefined>
  /** Hands over all records, even later than the promise resolves: after a cold start the database may take its time. */
  readonly readAll: (
    take: (records: readonly (readonly [name: string, body: string])[]) => void,
  ) => Promise<true | undefined>
}

const succeeded = (target: { onsuccess?: unknown } | { oncomplete?: unknown }): Promise<unknown> =>
  // Failure is left to the time limit.
  new Promise((resolve) => Object.assign(target, { onsuccess: resolve, oncomplete: resolve }))

/** @param isWanted says whether records may go there now */
export const createDatabase = (
  project: string,
  platform: Pick<Platform, 'indexedDB' | 'localStorage' | 'setTimeout' | 'clearTimeout' | 'outboxPace'>,
  isWanted: () => boolean,
): Database => {
  const name = `ek:${project}`
  let isUsed = false

  // A page where nothing was put stays as it was. An aborted upgrade would not do: WebKit keeps the empty database.
  const isThere = async () => {
    try {
      // Where nothing may be kept, this throws, and open() fails without a trace. Chromium's databases() would leave a second
      // rejected promise there, which no caller can catch and the page's error monitor reports.
      void platform.localStorage
    } catch {
      return true
    }
    return isUsed || !(await platform.indexedDB.databases?.())?.every((found) => found.name !== name)
  }

  const transact = (work: (records: IDBObjectStore) => unknown) =>
    withinTime(platform, patienceMs, async (): Promise<true | undefined> => {
      if (!isWanted() || !(await isThere())) return
      const opening = platform.indexedDB.open(name) as IDBOpenDBRequest
      opening.onupgradeneeded = () => opening.result.createObjectStore(project)
      await succeeded(opening)
      const transaction = opening.result.transaction(project, 'readwrite')
      work(transaction.objectStore(project))
      // A connection lives for one transaction, so that it can neither go stale nor stand in the way of another tab.
      opening.result.close()
      // WebKit keeps a page for going back with its open transactions, and they lock the database for the next page.
      transaction.commit()
      await succeeded(transaction)
      return true
    })

  return {
    put: (key, body) => {
      isUsed ||= isWanted()
      return transact((records) => records.put([key, body], key))
    },
    delete: (key) => transact((records) => records.delete(key)),
    clear: () => transact((records) => records.clear()),
    readAll: (take) =>
      transact((records) => {
        const reading = records.getAll()
        reading.onsuccess = () => take(reading.result)
      }),
  }
}
