import type { Series } from '@easekit/scales'
import { hardPartOf, isFolded, seriesIn } from '../publishing/folded-series.js'
import { isRating } from '../storage/is-rating.js'
import type { RatingMeasure, Tally } from '../storage/tally.js'
import type { Group } from './group.js'

// Shorter than any part of a fingerprint.
const otherMark = 'other'
const soft = ['wording', 'question', 'locale', 'layout', 'glyph', 'channel'] as const

/** What `groupTallies` works on: the counters inside the window, and what the series stand for. */
export interface GroupInput {
  readonly window: readonly Tally[]
  readonly series: ReadonlyMap<string, Series>
  /** Whether series that differ in soft fields only are put together. */
  readonly pool: boolean
}

/**
 * Sorts rating counters into groups. Series that differ in a hard field never share one; small ones that were published
 * together are a group beside the others. Only what was counted in the window is a member, so that nothing tells of a
 * series of which nothing is published. Counters are gone through once, since anybody can make more of them.
 */
export function groupTallies({ window, series, pool }: GroupInput): readonly Group[] {
  const groups = new Map<string, { readonly members: Map<string, Series>; readonly tallies: Tally[] }>()
  for (const tally of window) {
    const name = tally.series
    const prints = seriesIn(name).filter((print) => series.has(print))
    if (prints.length === 0) continue
    const key = pool ? hardPartOf(name) : isFolded(name) ? `${hardPartOf(name)}-${otherMark}` : name
    const group = groups.get(key) ?? { members: new Map<string, Series>(), tallies: [] as Tally[] }
    for (const print of prints) group.members.set(print, series.get(print) as Series)
    group.tallies.push(tally)
    groups.set(key, group)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fingerprint, { members, tallies }]) => ({
      fingerprint,
      isOther: fingerprint.endsWith(`-${otherMark}`),
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
