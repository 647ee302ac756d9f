import type { Ending, Ledger, LedgerEntry } from '../src/eligibility/ledger/ledger.js'
import { readLedger } from '../src/eligibility/ledger/read-ledger.js'
import { writeLedger } from '../src/eligibility/ledger/write-ledger.js'

/** The storage of a test, whole or broken. */
export type LedgerStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'>

/** A ledger with what reads it and what writes it. */
export function createLedger(project: string, storage: () => LedgerStorage | undefined) {
  const ledger: Ledger = { prefix: `easekit:${project}:asked:`, memory: {}, storage }
  return {
    entries: (): LedgerEntry[] => readLedger(ledger),
    /** Notes a showing as one that was seen. */
    open: (survey: string, subjects: readonly string[], at: number, id: string): ((ending: Ending) => void) => {
      const note = (ending: Ending): void => writeLedger(ledger, id, at, ending, survey, subjects)
      note('shown')
      return note
    },
  }
}
