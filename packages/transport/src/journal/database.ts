import type { Platform } from '../platform.js'
import { within } from '../within.js'

/**
 * Runs `work` on the one store of a database, in a transaction of its own, and resolves to the finished request. Resolves
 * to undefined when anything fails or takes longer than the limit; the connection is then forgotten, and the next call
 * opens another. With `create` the database is made if it is missing.
 */
export type Database = (create: boolean, work: (store: IDBObjectStore) => IDBRequest) => Promise<IDBRequest | undefined>

export const createDatabase = (platform: Platform, name: string, limitMs: number): Database => {
  let connection: Promise<IDBDatabase> | undefined

  const forget = () => {
    connection?.then(
      (database) => database.close(),
      () => {},
    )
    connection = undefined
  }

  const open = (create: boolean): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = (platform.indexedDB as IDBFactory).open(name, 1)
      request.onupgradeneeded = () => {
        // An aborted upgrade leaves no database behind: a page where nothing was put stays as it was.
        if (create) request.result.createObjectStore('records')
        else request.transaction?.abort()
      }
      request.onsuccess = () => {
        request.result.onversionchange = request.result.onclose = forget
        resolve(request.result)
      }
      request.onerror = request.onblocked = reject
    })

  return async (create, work) => {
    const request = await within(platform, limitMs, async () => {
      connection = connection && create ? connection.catch(() => open(create)) : (connection ?? open(create))
      const database = await connection
      return new Promise<IDBRequest>((resolve, reject) => {
        const transaction = database.transaction('records', 'readwrite')
        const request = work(transaction.objectStore('records'))
        transaction.oncomplete = () => resolve(request)
        transaction.onabort = reject
      })
    })
    if (!request) forget()
    return request
  }
}
