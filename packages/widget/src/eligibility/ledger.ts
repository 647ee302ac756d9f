import { hash } from './hash.js'

/** How a survey that was shown has ended so far. */
export type Ending = 'shown' | 'answered' | 'dismissed'

/** One showing of one survey. */
export interface LedgerEntry {
  readonly survey: string
  readonly at: number
  readonly ending: Ending
  /** Digests of the orders or chats it was about. */
  readonly subjects: readonly string[]
}

/** What was asked, when and how it ended. */
export interface Ledger {
  readonly entries: () => readonly LedgerEntry[]
  /** Notes that a survey is shown; returns the function that notes how it ends. */
  readonly open: (survey: string, subjects: readonly string[], at: number, id: string) => (ending: Ending) => void
}

/** The part of `Storage` that the ledger needs. */
export type LedgerStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'>

/**
 * A ledger with one storage key per showing: two tabs that write at the same time cannot overwrite each other, as they
 * would with one shared list. Where there is no storage the ledger lives as long as the page.
 */
export function createLedger(project: string, storage: () => LedgerStorage | null | undefined): Ledger {
  const prefix = `easekit:${project}:asked:`
  const memory: Record<string, string> = {}

  return {
    entries() {
      const found: Record<string, string | null> = { ...memory }
      try {
        const store = storage()
        for (const key in store) if (key.startsWith(prefix)) found[key] = store.getItem(key)
      } catch {
        // Storage that fails half-way leaves what this page knows itself.
      }
      return Object.values(found).flatMap(parse)
    },
    open(survey, subjects, at, id) {
      const note = (ending: Ending): void => {
        // Plain words, as a page may have changed how lists become JSON.
        const text = [at, ending, survey, ...subjects.map(hash)].join(' ')
        memory[prefix + id] = text
        try {
          storage()?.setItem(prefix + id, text)
        } catch {
          // Full or denied: the page's own memory still prevents a second ask here.
        }
      }
      note('shown')
      return note
    },
  }
}

function parse(text: string | null): LedgerEntry[] {
  const [at, ending, survey, ...subjects] = text?.split(' ') ?? []
  return survey && Number(at) > 0 ? [{ survey, at: Number(at), ending: ending as Ending, subjects }] : []
}
