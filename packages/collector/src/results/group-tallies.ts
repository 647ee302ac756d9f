import type { Series } from '@easekit/scales'
import { isRating } from '../storage/is-rating.js'
import type { RatingMeasure, Tally } from '../storage/store.js'
import type { Group } from './group.js'

const soft = ['wording', 'locale', 'layout', 'glyph', 'channel'] as const

/** What `groupTallies` works on: the counters inside the window, and what the series stand for. */
export interface GroupInput {
  readonly window: readonly Tally[]
  readonly series: ReadonlyMap<string, Series>
  /** Whether series that differ in soft fields only are put together. */
  readonly pool: boolean
}

/** Sorts rating counters into groups. Series that differ in a hard field never share one. */
export function groupTallies({ window, series, pool }: GroupInput): readonly Group[] {
  const keyOf = (print: string): string => (pool ? (print.split('-')[0] ?? print) : print)
  const keys = [...new Set([...series.keys()].map(keyOf))].sort()
  return keys.map((key) => {
    const members = new Map([...series].filter(([print]) => keyOf(print) === key))
    return {
      fingerprint: key,
      members,
      pooled: soft.filter((field) => new Set([...members.values()].map((member) => member[field])).size > 1),
      histograms: histogramsOf(window, members),
      count: answeredOf(window, members),
    }
  })
}

function histogramsOf(tallies: readonly Tally[], members: ReadonlyMap<string, Series>): Group['histograms'] {
  const histograms = new Map<RatingMeasure, Map<number, number>>()
  for (const { series, measure, value, n } of tallies) {
    if (!isRating(measure) || !members.has(series)) continue
    const histogram = histograms.get(measure) ?? new Map<number, number>()
    histograms.set(measure, histogram.set(value, (histogram.get(value) ?? 0) + n))
  }
  return histograms
}

function answeredOf(tallies: readonly Tally[], members: ReadonlyMap<string, Series>): number {
  return tallies.reduce(
    (sum, { series, measure, n }) => (measure === 'answered' && members.has(series) ? sum + n : sum),
    0,
  )
}
