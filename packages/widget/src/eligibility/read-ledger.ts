import type { Ending, Ledger, LedgerEntry } from './ledger.js'

/** All showings that this device, or at least this page, remembers. */
export function readLedger({ prefix, memory, storage }: Ledger): LedgerEntry[] {
  const found: Record<string, string | null> = { ...memory }
  try {
    const store = storage()
    for (const key in store) if (key.startsWith(prefix)) found[key] = store.getItem(key)
  } catch {
    // Storage that fails half-way leaves what this page knows itself.
  }
  return Object.values(found).flatMap((text) => {
    const [at, ending, survey, ...subjects] = text?.split(' ') ?? []
    return survey && Number(at) > 0 ? [{ survey, at: Number(at), ending: ending as Ending, subjects }] : []
  })
}
