import type { Block } from './block.js'
import { type Counts, ofParts, partsOf, sumCounts } from './counts.js'
import { type Entry, isAnswered, peopleOf } from './entry.js'

/** Answers that were closed together, and what their entries say now. */
export interface ClosedQueue {
  readonly counts: Counts
  readonly entries: readonly Entry[]
}

/**
 * Closes a queue of fresh answers, if at least a floor of people have answered in it. Who was only asked goes along.
 * A question that fewer rated is left out; it follows as a correction.
 */
export function closeQueue(queue: readonly Entry[], floor: number, number: Block['number']): ClosedQueue | undefined {
  if (peopleOf(queue.filter(isAnswered)) < floor) return undefined
  const raters = (part: string): number => peopleOf(queue.filter(({ counted }) => partsOf(counted).includes(part)))
  const parts = new Set(queue.flatMap(({ counted }) => partsOf(counted)))
  const open = new Set([...parts].filter((part) => part === 'response' || raters(part) >= floor))
  const entries = queue.map((entry) => {
    const published = ofParts(entry.counted, open)
    return { ...entry, published, blocks: Object.fromEntries(partsOf(published).map((part) => [part, [number]])) }
  })
  return { counts: sumCounts(entries.map(({ published }) => [published, 1])), entries }
}
