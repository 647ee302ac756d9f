import type { Block } from '../publishing/block.js'
import { blocksInView, type View } from '../publishing/blocks-in-view.js'
import { sumCounts } from '../publishing/counts.js'
import type { Measure, Tally } from '../storage/store.js'

/** The counters of a view of published blocks, as if they were all there is. */
export function tallyBlocks(blocks: readonly Block[], view: View): readonly Tally[] {
  const shown = blocksInView(blocks, view)
  return [...new Set(shown.map(({ series }) => series))].sort().flatMap((series) => {
    const own = shown.filter((block) => block.series === series)
    return Object.entries(sumCounts(own.map(({ counts }) => [counts, 1]))).map(([counter, n]) => {
      const at = counter.lastIndexOf(':')
      // Counters are made of measures, see `queueAnswer`.
      return { series, measure: counter.slice(0, at) as Measure, value: Number(counter.slice(at + 1)), n }
    })
  })
}
