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
export function createLedger(project: string, storage: () => LedgerStorage | undefined): Ledger {
  const prefix = `easekit:${project}:asked:`
  const memory = new Map<string, LedgerEntry>()

  return {
    entries() {
      const found = new Map(memory)
      try {
        const store = storage()
        for (let index = 0; index < (store?.length ?? 0); index++) {
          const key = store?.key(index)
          if (!key?.startsWith(prefix)) continue
          const entry = parse(store?.getItem(key))
          if (entry) found.set(key, entry)
        }
      } catch {
        // Storage that fails half-way leaves what this page knows itself.
      }
      return [...found.values()]
    },
    open(survey, subjects, at, id) {
      const note = (ending: Ending): void => {
        const entry = { survey, at, ending, subjects: subjects.map(hash) }
        memory.set(prefix + id, entry)
        try {
          storage()?.setItem(prefix + id, write(entry))
        } catch {
          // Full or denied: the page's own memory still prevents a second ask here.
        }
      }
      note('shown')
      return note
    },
  }
}

function parse(text: string | null | undefined): LedgerEntry | undefined {
  try {
    const entry = JSON.parse(text ?? '') as LedgerEntry
    return Array.isArray(entry.subjects) && entry.at > 0 ? entry : undefined
  } catch {
    return undefined
  }
}

// A replacer that reads the holder undoes any toJSON that a script of the page gave to arrays: prototype.js did.
const write = (entry: LedgerEntry): string =>
  JSON.stringify(entry, function (this: Record<string, unknown>, key: string) {
    return this[key]
  })
