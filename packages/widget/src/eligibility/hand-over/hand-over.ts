import type { DeviceStorage } from '../device-storage.js'

/** For how long after its delay a signal may still lead to a question, on its own page or a later one, in milliseconds: 10 minutes. */
export const signalLifeMs = 600_000

/** What the keys begin with of what belongs to no project: notes that others leave, and signals of versions before this one. */
export const unownedPrefix = 'easekit:pending:'

/** What the keys begin with of all that a page keeps for the next one of its project: signals, and what was written. */
export const pendingPrefix = (project: string): string => `easekit:${project}:pending`

/** Where a signal for a survey is kept. */
export const pendingKey = (project: string, name: string, survey: string): string =>
  `${pendingPrefix(project)}:${name}:${survey}`

/**
 * Keeps a signal until its survey was shown, so that a navigation loses nothing: time, source and the ids of the
 * order or chat. A further signal adds its id.
 */
export function handOver(storage: DeviceStorage, key: string, at: number, source: string, subject: unknown): void {
  try {
    const former = storage.get(key) || `${at} ${encodeURIComponent(source)}`
    storage.open()?.setItem(key, `${former} ${encodeURIComponent(`${subject}`)}`)
  } catch {
    // Full or denied: then the signal lives as long as its page.
  }
}
