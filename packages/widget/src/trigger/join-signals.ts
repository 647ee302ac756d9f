import type { Attributes } from '../api/attributes.js'
import type { HeardSignal } from './heard-signal.js'
import { toSubjects } from './helpers/to-subject.js'

/** What really happened on the page, for one survey: one order, one chat. Several signals may report it. */
export interface Occurrence {
  readonly survey: string
  readonly name: string
  /** The trigger that reported it first. */
  readonly source: string
  /** When the first signal came, in epoch milliseconds. */
  readonly at: number
  /** The id of the order or chat by source, as sources may know the same order under different ids; the first stands first. */
  readonly _bySource: Record<string, string>
  /** What has come with the signals, the latest word on each. */
  readonly _attributes: Attributes
}

/** How long signals of other sources still count as the same occurrence, and how many are remembered for that. */
const joinMs = 10_000
const most = 20

/**
 * Turns a signal into an occurrence. Signals of one name from other sources within ten seconds join the first, whatever
 * their subjects; the same source with another subject begins a new one.
 *
 * @param recent the latest occurrences of the page, oldest first; the new one is added
 * @returns the new occurrence, or `undefined` if the signal joined one
 */
export function joinSignals(recent: Occurrence[], survey: string, heard: HeardSignal): Occurrence | undefined {
  const { name, source, subject, attributes, at, others = [] } = heard
  const [id] = toSubjects(subject)
  const same = recent.find(
    (one) =>
      one.survey === survey &&
      one.name === name &&
      Math.abs(at - one.at) < joinMs &&
      (!id || (one._bySource[source] ?? id) === id),
  )
  const occurrence = same ?? { survey, name, source, at, _bySource: {}, _attributes: {} }
  Object.assign(occurrence._attributes, attributes)
  if (id) occurrence._bySource[source] = id
  // Of which source these were is not known any more.
  for (const one of others) occurrence._bySource[`+${one}`] = one
  if (same) return undefined
  if (recent.push(occurrence) > most) recent.shift()
  return occurrence
}
