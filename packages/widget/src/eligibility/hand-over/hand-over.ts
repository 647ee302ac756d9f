/** The storage of the device, while something may be stored. */
type Keeping = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null | undefined

/** For how long after its delay a signal may still lead to a question, on its own page or a later one, in milliseconds: 10 minutes. */
export const signalLifeMs = 600_000

/** What the keys of signals begin with that are kept for the next page. */
export const pendingPrefix = 'easekit:pending:'

/** Where a signal for a survey is kept. */
export function pendingKey(name: string, survey: string): string {
  return `${pendingPrefix}${name}:${survey}`
}

/**
 * Keeps a signal until its survey was shown, so that a navigation loses nothing: time, source and the ids of the
 * order or chat. A further signal adds its id.
 */
export function handOver(storage: Keeping, key: string, at: number, source: string, subject: unknown): void {
  try {
    const store = storage()
    const former = store?.getItem(key) ?? `${at} ${encodeURIComponent(source)}`
    store?.setItem(key, `${former} ${encodeURIComponent(`${subject}`)}`)
  } catch {
    // Full or denied: then the signal lives as long as its page.
  }
}
