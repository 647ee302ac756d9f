/** When a record may go next, and why not before. */
export interface Lease {
  /** ms since 1970; 0 where nothing holds the record back. */
  readonly dueAt: number
  /** Failures in a row. */
  readonly failures: number
  /** The collector did not want it, or it is damaged: it waits aside, and no wake-up hastens it. */
  readonly isRefused: boolean
}

/** Stands for a refused record in place of the number of failures. */
const refused = 998

/**
 * Reads a lease as it is stored: 1,000 times the time it is due, plus the failures in a row. Versions of this package that run side by
 * side share this format. What is not a lease holds nothing back.
 */
export const parseLease = (text: string): Lease => {
  const stored = Number(text) || 0
  const failures = stored % 1000
  return { dueAt: Math.floor(stored / 1000), failures, isRefused: failures >= refused }
}

/** Writes a lease as it is stored. */
export const formatLease = ({ dueAt, failures, isRefused }: Lease): string =>
  `${Math.floor(dueAt) * 1000 + (isRefused ? refused : Math.min(failures, refused - 1))}`
