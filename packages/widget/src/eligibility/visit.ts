import type { Platform } from '../api/platform.js'
import type { DeviceStorage } from './device-storage.js'

/** What is known of this visit. */
export interface Visit {
  /** When this visit, the session of the tab, has begun, in epoch milliseconds. */
  readonly since: number
  /** Whether the device was on this site before this visit. */
  readonly isReturning: boolean
}

/** Reads, and at the first time of each notes, when this visit and the first one began. */
export function visit(project: string, { now, window }: Platform, device: DeviceStorage): Visit {
  const name = `easekit:${project}`
  const note = (key: string, storage: Pick<Storage, 'getItem' | 'setItem'>): number => {
    const at = Number(storage.getItem(key)) || now()
    storage.setItem(key, `${at}`)
    return at
  }
  try {
    const storage = device.open()
    if (!storage) return { since: 0, isReturning: false }
    const since = note(`${name}:session`, window.sessionStorage)
    return { since, isReturning: note(`${name}:first`, storage) < since }
  } catch {
    // What cannot be noted counts as the first visit, with all that the page remembers.
    return { since: 0, isReturning: false }
  }
}
