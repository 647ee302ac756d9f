interface Settling {
  onsuccess?: unknown
  oncomplete?: unknown
}

/** Resolves once a database request or transaction has succeeded. Failure is left to the time limit. */
export const settled = (target: Settling): Promise<unknown> =>
  new Promise((resolve) => {
    target.onsuccess = target.oncomplete = resolve
  })
