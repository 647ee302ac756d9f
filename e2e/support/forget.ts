/** Empties the storage of a page, run in it, so that the next test in its tab finds nothing. */
export function forget(): void {
  try {
    window.name = ''
    localStorage.clear()
    sessionStorage.clear()
  } catch {
    // A page without an origin keeps nothing.
  }
}

/** The same for its databases. Not in WebKitGTK, where a deletion beside an open connection may never end. */
export async function forgetDatabases(): Promise<void> {
  const found = await indexedDB.databases().catch(() => [])
  for (const { name = '' } of found) {
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = resolve
      request.onerror = resolve
      request.onblocked = resolve
    })
  }
}
