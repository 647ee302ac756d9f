import { toSubjects } from './to-subjects.js'

/** What really happened on the page: one order, one chat. Several signals may report it. */
export interface Occurrence {
  readonly name: string
  /** The trigger that reported it first. */
  readonly source: string
  /** Ids of the order or chat; sources may know the same order under different ids. */
  readonly subjects: string[]
  /** When the first signal came, in epoch milliseconds. */
  readonly at: number
}

/** How long signals of other sources still count as the same occurrence. */
const joinMs = 10_000

/**
 * Turns signals into occurrences. Signals of one name from other sources within ten seconds join the first, whatever
 * their subjects; the same source with another subject begins a new one.
 *
 * @returns the new occurrence, or `undefined` if the signal joined one
 */
export function createOccurrences(): (
  name: string,
  source: string,
  subject: unknown,
  at: number,
) => Occurrence | undefined {
  let open: (Occurrence & { readonly bySource: Record<string, string> })[] = []
  return (name, source, subject, at) => {
    const [id] = toSubjects(subject)
    open = open.filter((one) => at - one.at < joinMs)
    const same = open.find((one) => one.name === name && (!id || (one.bySource[source] ?? id) === id))
    const occurrence = same ?? { name, source, subjects: [], at, bySource: {} }
    if (id) occurrence.bySource[source] = id
    if (id && !occurrence.subjects.includes(id)) occurrence.subjects.push(id)
    if (same) return undefined
    open.push(occurrence)
    return occurrence
  }
}
