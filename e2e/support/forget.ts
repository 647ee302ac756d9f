/** Empties what a page keeps, run in it, so that the next test in its tab finds nothing. */
export async function forget(): Promise<void> {
  try {
    window.name = ''
    localStorage.clear()
    sessionStorage.clear()
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = resolve
        request.onerror = resolve
        request.onblocked = resolve
      })
    }
  } catch {
    // A page without an origin keeps nothing.
  }
}
