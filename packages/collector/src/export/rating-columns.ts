import type { Scale, Series } from '@easekit/scales'
import { scaleOf } from '../results/scale-of.js'
import { isRating } from '../storage/is-rating.js'
import type { Tally } from '../storage/tally.js'
import { unscoredSeries } from '../storage/unscored-series.js'
import { readableId } from '../wire/readable-id.js'
import type { Column } from './column.js'

/** Answers on one scale: never in one column with those on another. */
interface Group {
  readonly name: string
  readonly scale: Scale | undefined
  readonly series: ReadonlySet<string>
}

const larger = {
  'ease-up': 'higher is easier',
  'effort-up': 'higher is more effort',
  'satisfaction-up': 'higher is more satisfied',
  'likelihood-up': 'higher is more likely',
} as const

/**
 * A column for each question of each scale that a survey was asked with, as the scales say and not the answers. With one scale
 * they have the names of the wire (`effort`); with several the scale stands in front (`ces2@1.effort`), so that nobody takes the
 * mean of numbers that mean different things.
 */
export function ratingColumns(series: ReadonlyMap<string, Series>, tallies: readonly Tally[]): readonly Column[] {
  const groups = groupsOf(series, tallies)
  return groups.flatMap((group) =>
    questionsOf(group, tallies).map((question): Column => {
      const { scale } = group
      const isOf = (fingerprint: string): boolean => group.series.has(fingerprint)
      return {
        name: groups.length === 1 ? question : `${group.name}.${question}`,
        label: labelOf(group, question),
        type: 'number',
        ...(scale && { values: wordsOf(scale), scale: `${scale.id}@${scale.version}`, direction: scale.direction }),
        isAsked: ({ series }) => isOf(series),
        read: ({ series, record }) => {
          const value = isOf(series) ? record.answers[question] : undefined
          return typeof value === 'number' ? value : undefined
        },
      }
    }),
  )
}

function groupsOf(series: ReadonlyMap<string, Series>, tallies: readonly Tally[]): readonly Group[] {
  const byScale = new Map<string, { of: Series; series: Set<string> }>()
  for (const [fingerprint, fields] of [...series].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { scale, direction, range, labels } = fields
    const key = JSON.stringify([scale, direction, range, labels])
    const found = byScale.get(key) ?? { of: fields, series: new Set() }
    byScale.set(key, found)
    found.series.add(fingerprint)
  }
  const taken = new Map<string, number>()
  const groups = [...byScale]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { of, series }]): Group => {
      // A host may have changed its own scale under one name.
      const n = 1 + (taken.get(of.scale) ?? 0)
      taken.set(of.scale, n)
      return { name: n === 1 ? of.scale : `${of.scale}#${n}`, scale: scaleOf(of), series }
    })
  const isUnscored = tallies.some(({ series, measure }) => series === unscoredSeries && isRating(measure))
  return isUnscored ? [...groups, { name: 'unscored', scale: undefined, series: new Set([unscoredSeries]) }] : groups
}

// Of a host's own scale only what was rated tells which items it has.
function questionsOf({ scale, series }: Group, tallies: readonly Tally[]): readonly string[] {
  if (scale?.items) return scale.items.map((item) => `effort.${item}`)
  const rated = tallies.flatMap(({ series: of, measure }) => (series.has(of) && isRating(measure) ? measure : []))
  return rated.length === 0 ? ['effort'] : [...new Set(rated)].sort()
}

function labelOf({ name, scale }: Group, question: string): string {
  const item = question === 'effort' ? '' : `${readableId(question.slice('effort.'.length))}, `
  return scale
    ? `${item}${name}, ${scale.min} to ${scale.max}, ${larger[scale.direction]}`
    : `${item}without a scale: no figure is made of it`
}

function wordsOf({ min, max, step, labels }: Scale): ReadonlyMap<number, string> {
  const count = Math.round((max - min) / step) + 1
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const value = min + at * step
      return [value, readableId(labels[at] ?? String(value))]
    }),
  )
}
