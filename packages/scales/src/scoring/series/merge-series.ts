import type { Series } from '../../wire/series.js'
import type { Histogram } from '../histogram.js'
import { compareSeries, type SoftField } from './compare-series.js'

/** The answers of one series. */
export interface SeriesPart {
  readonly series: Series
  readonly histogram: Histogram
}

/** What came of merging: one histogram, or the reason why not. */
export type Merged =
  | {
      readonly status: 'merged'
      readonly histogram: Histogram
      /** Soft fields that differed. Hand them to `score`, so that the figure says so. */
      readonly pooled: readonly SoftField[]
    }
  | {
      readonly status: 'refused'
      /** Hard fields that differ: these series never merge. */
      readonly hard: readonly string[]
      /** Soft fields that differ and were not asked to be pooled. */
      readonly soft: readonly SoftField[]
      readonly message: string
    }

/**
 * Adds up the answers of several series, if they may be added up. Series of unlike fingerprints are refused, and the
 * refusal names the fields, as are histograms that do not have one whole count per point. Soft fields are pooled on
 * explicit request, hard ones never.
 *
 * @param pool soft fields that may differ. @default none
 */
export const mergeSeries = (parts: readonly SeriesPart[], pool: readonly SoftField[] = []): Merged => {
  const [first] = parts
  if (!first) return { status: 'merged', histogram: [], pooled: [] }
  const differences = parts.map(({ series }) => compareSeries(first.series, series))
  const hard = [...new Set(differences.flatMap((difference) => difference.hard))]
  const differing = [...new Set(differences.flatMap((difference) => difference.soft))]
  const soft = differing.filter((field) => !pool.includes(field))
  if (hard.length > 0 || soft.length > 0) return { status: 'refused', hard, soft, message: explain(hard, soft) }
  const [min, max, step] = first.series.range
  const points = Math.round((max - min) / step) + 1
  const unlike = parts.findIndex(({ histogram }) => !isOf(histogram, points))
  if (unlike >= 0) return { status: 'refused', hard: [], soft: [], message: describeFault(parts, unlike, points) }
  const histogram = Array.from({ length: points }, (_, at) =>
    parts.reduce((sum, { histogram: bars }) => sum + (bars[at] ?? 0), 0),
  )
  return { status: 'merged', histogram, pooled: differing }
}

const isOf = (histogram: Histogram, points: number): boolean =>
  Array.isArray(histogram) &&
  histogram.length === points &&
  [...histogram].every((bar) => Number.isSafeInteger(bar) && bar >= 0)

const describeFault = (parts: readonly SeriesPart[], at: number, points: number): string =>
  `The histogram of part ${at + 1} must hold one whole count from 0 per point (${points}), got ${JSON.stringify(parts[at]?.histogram)}.`

const explain = (hard: readonly string[], soft: readonly string[]): string =>
  [
    hard.length > 0 ? `These series never merge, since they differ in ${hard.join(', ')}.` : '',
    soft.length > 0 ? `They differ in ${soft.join(', ')}, which can be pooled on request.` : '',
  ]
    .filter(Boolean)
    .join(' ')
