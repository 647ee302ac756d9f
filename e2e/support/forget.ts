/**
 * Empties the storage of a page, run in it, so that the next test in its tab finds nothing: also nothing that this page would
 * keep from now on, as its timers run on until it is left, and it may write as it goes.
 */
export function forget(): void {
  try {
    window.name = ''
    localStorage.clear()
    sessionStorage.clear()
    Storage.prototype.setItem = () => {}
  } catch {
    // A page without an origin keeps nothing.
  }
}

/**
 * The same for its databases. They are emptied, not deleted: Firefox deletes one only when the connections of pages that
 * were left while they opened it are collected, which takes some ten seconds at times. Not in WebKitGTK, where such a page
 * keeps it locked.
 */
export async function forgetDatabases(): Promise<void> {
  const found = await indexedDB.databases().catch(() => [])
  for (const { name = '' } of found) {
    await new Promise((resolve) => {
      const opening = indexedDB.open(name)
      opening.onerror = resolve
      opening.onsuccess = () => {
        const stores = [...opening.result.objectStoreNames]
        if (!stores[0]) return resolve(undefined)
        const transaction = opening.result.transaction(stores, 'readwrite')
        for (const store of stores) transaction.objectStore(store).clear()
        opening.result.close()
        transaction.oncomplete = resolve
        transaction.onabort = resolve
      }
    })
  }
}
