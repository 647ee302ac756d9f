import { hash } from './hash.js'
import type { Ending, Ledger } from './ledger.js'

/** Notes in the ledger that a survey is shown; returns the function that notes how it ends. */
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
  note('shown')
  return note
}
