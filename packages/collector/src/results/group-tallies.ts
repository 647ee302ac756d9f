import type { Series } from '@easekit/scales'
import type { Tally } from '../storage/store.js'
import type { Group } from './group.js'

const soft = ['wording', 'locale', 'layout', 'glyph', 'channel'] as const

/** What `groupTallies` works on: the counters inside the window and over all time, and what the series stand for. */
export interface GroupInput {
  readonly window: readonly Tally[]
  readonly allTime: readonly Tally[]
  readonly series: ReadonlyMap<string, Series>
  /** Whether series that differ in soft fields only are put together. */
  readonly pool: boolean
}

/** Sorts rating counters into groups. Series that differ in a hard field never share one. */
export function groupTallies({ window, allTime, series, pool }: GroupInput): readonly Group[] {
  const keyOf = (print: string): string => (pool ? (print.split('-')[0] ?? print) : print)
  const keys = [...new Set([...series.keys()].map(keyOf))].sort()
  return keys.map((key) => {
    const members = new Map([...series].filter(([print]) => keyOf(print) === key))
    const histogram = histogramOf(window, members)
    return {
      fingerprint: key,
      members,
      pooled: soft.filter((field) => new Set([...members.values()].map((member) => member[field])).size > 1),
      histogram,
      count: sum(histogram),
      total: sum(histogramOf(allTime, members)),
    }
  })
}

function histogramOf(tallies: readonly Tally[], members: ReadonlyMap<string, Series>): ReadonlyMap<number, number> {
  const histogram = new Map<number, number>()
  for (const { series, measure, value, n } of tallies) {
    if (measure === 'effort' && members.has(series)) histogram.set(value, (histogram.get(value) ?? 0) + n)
  }
  return histogram
}

function sum(histogram: ReadonlyMap<number, number>): number {
  return [...histogram.values()].reduce((total, n) => total + n, 0)
}
