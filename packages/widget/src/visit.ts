import type { Host } from './host.js'

/** What is known of this visit. */
export interface Visit {
  /** When the session of this tab has begun, in epoch milliseconds. */
  readonly since: number
  /** Whether the device was on this site before this session. */
  readonly isReturning: boolean
}

/** Reads, and at the first time of each notes, when the session of the tab and the first visit began. */
export function visit(host: Host): Visit {
  const { options, platform } = host
  const now = platform.now()
  const name = `easekit:${options.project}`
  const note = (key: string, storage: Pick<Storage, 'getItem' | 'setItem'>): number => {
    const at = Number(storage.getItem(key)) || now
    storage.setItem(key, `${at}`)
    return at
  }
  try {
    const storage = host.storage()
    if (!storage) return { since: 0, isReturning: false }
    const since = note(`${name}:session`, platform.window.sessionStorage)
    return { since, isReturning: note(`${name}:first`, storage) < since }
  } catch {
    // What cannot be noted counts as the first visit, with all that the page remembers.
    return { since: 0, isReturning: false }
  }
}
