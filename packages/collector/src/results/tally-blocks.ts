import type { Block } from '../publishing/block.js'
import { blocksInView, type View } from '../publishing/blocks-in-view.js'
import { sumCounts } from '../publishing/counts.js'
import type { Measure, Tally } from '../storage/tally.js'

/** The counters of a view of published blocks, as if they were all there is. */
export function tallyBlocks(blocks: readonly Block[], view: View): readonly Tally[] {
  const bySeries = new Map<string, Block[]>()
  for (const block of blocksInView(blocks, view)) {
    const own = bySeries.get(block.series)
    if (own) own.push(block)
    else bySeries.set(block.series, [block])
  }
  const sorted = [...bySeries].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([series, own]) => {
    return Object.entries(sumCounts(own.map(({ counts }) => [counts, 1] as const))).map(([counter, n]) => {
      const at = counter.lastIndexOf(':')
      // Counters are made of measures, see `queueAnswer`.
      return { series, measure: counter.slice(0, at) as Measure, value: Number(counter.slice(at + 1)), n }
    })
  })
}
