import type { Block } from './block.js'
import { closeSeries, type DayEnd, type DayInput } from './close-series.js'
import type { Entry } from './entry.js'

/**
 * Ends a day of a survey. Of each cell the queue closes as a block if at least a floor of people are in it; every 28 days
 * the leftovers of a series do so together; then changes of published answers are published as corrections, if there are
 * enough of them. Pure: equal answers give equal blocks.
 */
export function closeDay({ entries, next, ...rest }: DayInput): DayEnd {
  const bySeries = new Map<string, Entry[]>()
  for (const entry of entries) {
    const list = bySeries.get(entry.series) ?? []
    list.push(entry)
    bySeries.set(entry.series, list)
  }
  const blocks: Block[] = []
  const changed: Entry[] = []
  for (const [series, list] of [...bySeries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const end = closeSeries(series, { ...rest, entries: list, next: next + blocks.length })
    blocks.push(...end.blocks)
    changed.push(...end.entries)
  }
  return { blocks, entries: changed }
}
