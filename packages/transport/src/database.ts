import type { Platform } from './platform.js'

interface Awaited {
  onsuccess?: unknown
  oncomplete?: unknown
  onerror: unknown
}

const settled = (target: Awaited, event: 'onsuccess' | 'oncomplete') =>
  new Promise((resolve, reject) => {
    target[event] = resolve
    target.onerror = reject
  })

/**
 * Runs `work` on the one store of a database, in a transaction of its own, and resolves to the request it returned once
 * the transaction is complete. The connection lives no longer than that, so it can neither go stale nor stand in the way
 * of another tab. Rejects or hangs where IndexedDB does.
 *
 * @param create whether to make the database if it is missing; otherwise the attempt leaves no trace
 */
export const transact = async (
  platform: Platform,
  name: string,
  work: (store: IDBObjectStore) => IDBRequest,
  create?: unknown,
): Promise<IDBRequest | undefined> => {
  const opening = platform.indexedDB?.open(name, 1)
  if (!opening) return
  opening.onupgradeneeded = () => {
    if (create) opening.result.createObjectStore('records')
    else opening.transaction?.abort()
  }
  await settled(opening, 'onsuccess')
  const transaction = opening.result.transaction('records', 'readwrite')
  const request = work(transaction.objectStore('records'))
  opening.result.close()
  await settled(transaction, 'oncomplete')
  return request
}
