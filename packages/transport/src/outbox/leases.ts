import type { Notes } from './notes.js'
import { formatLease, type Lease, parseLease } from './stored-lease.js'

/** Who may send what, and when, agreed between the tabs by notes. Leases save requests; nothing depends on them. */
export interface Leases {
  readonly of: (id: string) => Lease
  /** Holds the records of a response back for so many ms; of the rest of the lease it changes what is given. */
  readonly hold: (id: string, ms: number, change?: Partial<Lease>) => void
  readonly release: (id: string) => void
}

/** Stands for the id in the lease of the whole project: while it lasts, no tab sends anything. */
export const gate = ''

/** @param pace multiplies how long a lease lasts, for tests */
export const createLeases = ({ read, write, remove }: Notes, now: () => number, pace: number = 1): Leases => {
  const note = (id: string) => `~${id}`
  const of = (id: string) => parseLease(read(note(id)))
  return {
    of,
    hold: (id, ms, change) => write(note(id), formatLease({ ...of(id), ...change, dueAt: now() + ms * pace })),
    release: (id) => remove(note(id)),
  }
}
