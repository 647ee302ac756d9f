import { digest } from '../digest.js'
import type { Ending, Ledger } from './ledger.js'

/** Notes in the ledger that a survey was shown and how that has ended so far. */
export function writeLedger(
  { prefix, memory, storage }: Ledger,
  id: string,
  at: number,
  ending: Ending,
  survey: string,
  subjects: readonly string[],
): void {
  const text = [at, ending, survey, ...subjects.map(digest)].join(' ')
  memory[prefix + id] = text
  try {
    storage()?.setItem(prefix + id, text)
  } catch {
    // Full or denied: the page's own memory still prevents a second ask here.
  }
}
