import { hash } from './hash.js'
import type { Ending, Ledger } from './ledger.js'

/** What notes in the ledger that a survey was shown and how it ended so far. */
export function openEntry(
  { prefix, memory, storage }: Ledger,
  survey: string,
  subjects: readonly string[],
  at: number,
  id: string,
): (ending: Ending) => void {
  const note = (ending: Ending): void => {
    const text = [at, ending, survey, ...subjects.map(hash)].join(' ')
    memory[prefix + id] = text
    try {
      storage()?.setItem(prefix + id, text)
    } catch {
      // Full or denied: the page's own memory still prevents a second ask here.
    }
  }
  return note
}
