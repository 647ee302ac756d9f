import type { Ending, Ledger, LedgerEntry } from './ledger.js'

/** All showings that this device, or at least this page, remembers. */
export function readLedger({ prefix, memory, storage }: Ledger): LedgerEntry[] {
  let found: Readonly<Record<string, unknown>> = memory
  try {
    // What is kept is newer where another tab has written it.
    found = { ...memory, ...storage() }
  } catch {
    // Storage that fails leaves what this page knows itself.
  }
  return Object.keys(found).flatMap((key) => {
    const [at, ending, survey, ...subjects] = key.startsWith(prefix) ? String(found[key]).split(' ') : []
    return survey && Number(at) > 0 ? [{ survey, at: Number(at), ending: ending as Ending, subjects }] : []
  })
}
