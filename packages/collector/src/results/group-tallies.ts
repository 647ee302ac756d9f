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

/**
 * Sorts rating counters into groups. Series that differ in a hard field never share one. Series and counters are gone
 * through once, since anybody can make more of both.
 */
export function groupTallies({ window, series, pool }: GroupInput): readonly Group[] {
  const keyOf = (print: string): string => (pool ? (print.split('-')[0] ?? print) : print)
  const groups = new Map<string, { members: Map<string, Series>; tallies: Tally[] }>()
  for (const [print, fields] of series) {
    const group = groups.get(keyOf(print)) ?? { members: new Map(), tallies: [] }
    group.members.set(print, fields)
    groups.set(keyOf(print), group)
  }
  for (const tally of window) if (series.has(tally.series)) groups.get(keyOf(tally.series))?.tallies.push(tally)
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fingerprint, { members, tallies }]) => ({
      fingerprint,
      members,
      pooled: soft.filter((field) => new Set([...members.values()].map((member) => member[field])).size > 1),
      histograms: histogramsOf(tallies),
      count: tallies.reduce((sum, { measure, n }) => (measure === 'answered' ? sum + n : sum), 0),
    }))
}

function histogramsOf(tallies: readonly Tally[]): Group['histograms'] {
  const histograms = new Map<RatingMeasure, Map<number, number>>()
  for (const { measure, value, n } of tallies) {
    if (!isRating(measure)) continue
    const histogram = histograms.get(measure) ?? new Map<number, number>()
    histograms.set(measure, histogram.set(value, (histogram.get(value) ?? 0) + n))
  }
  return histograms
}
