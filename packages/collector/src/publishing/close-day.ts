import type { Block } from './block.js'
import { closeSeries, type DayEnd, type DayInput } from './close-series.js'
import { partsOf } from './counts.js'
import { isMixingDay } from './days.js'
import { type Entry, isFresh } from './entry.js'
import { hardPartOf, isFolded } from './folded-series.js'

/**
 * Ends a day of a survey. Of each cell the queue closes as a block if at least a floor of people are in it; every 28 days
 * the leftovers of a series do so together, and after that those of all small series of one instrument; then changes of
 * published answers are published as corrections, if there are enough of them. Pure: equal answers give equal blocks.
 */
export function closeDay({ entries, next, earlier, ...rest }: DayInput): DayEnd {
  const seriesOf = new Map(earlier.map(({ number, series }) => [number, series]))
  const blocks: Block[] = []
  const changed = new Map<string, Entry>()
  const end = (members: readonly Entry[]): void => {
    const ended = closeSeries({ ...rest, earlier, entries: members, next: next + blocks.length })
    blocks.push(...ended.blocks)
    for (const entry of ended.entries) changed.set(entry.key, entry)
  }

  const isInFold = (entry: Entry): boolean => isFolded(seriesOf.get(entry.blocks.response?.[0] ?? 0) ?? '')
  for (const own of groupBy(
    entries.filter((entry) => !isInFold(entry)),
    ({ series }) => series,
  ))
    end(own)
  // What was folded together is corrected together as well.
  const left = entries
    .map((entry) => changed.get(entry.key) ?? entry)
    .filter((entry) => isFresh(entry) && partsOf(entry.counted).length > 0 && isMixingDay(rest.day))
  for (const fold of groupBy([...entries.filter(isInFold), ...left], ({ series }) => hardPartOf(series))) end(fold)
  return { blocks, entries: [...changed.values()] }
}

function groupBy(entries: readonly Entry[], nameOf: (entry: Entry) => string): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(nameOf(entry))
    if (group) group.push(entry)
    else groups.set(nameOf(entry), [entry])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}
