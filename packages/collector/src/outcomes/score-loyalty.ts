import type { Series } from '@easekit/scales'
import { bandAt, bandsFor } from '@easekit/scales/scoring'
import { scaleOf } from '../results/scale-of.js'
import type { LoyaltyQuery, LoyaltyRow, LoyaltyValue, OutcomeStore } from '../storage/outcome-store.js'
import type { Store } from '../storage/store.js'
import { type Share, shareOf } from './share-of.js'

/** What became of those who answered alike. */
export interface LoyaltyPart {
  /** Subjects that answered so. */
  readonly asked: number
  /** Of these, those with the outcome in time. */
  readonly came: number
  readonly share: Share | null
  /** Median of what a subject's outcomes were worth together, of those with a value; currencies are never put together. */
  readonly values: readonly { readonly currency: string | null; readonly count: number; readonly median: number }[]
}

/** A series by the points of its scale, and by its bands from the easy end on where it has some. */
export interface LoyaltySeries {
  readonly scale: string
  readonly fingerprint: string
  readonly series: Series
  readonly points: readonly (LoyaltyPart & { readonly value: number })[]
  readonly bands: readonly (LoyaltyPart & { readonly band: string })[]
}

/** Holds answers beside what came of them, each series on its own. */
export async function scoreLoyalty(
  store: OutcomeStore & Pick<Store, 'series'>,
  query: LoyaltyQuery,
): Promise<readonly LoyaltySeries[]> {
  const [known, rows, values] = await Promise.all([
    store.series(query.project, query.survey),
    store.loyalty(query),
    store.loyaltyValues(query),
  ])
  return [...new Set(rows.map(({ series }) => series))].flatMap((fingerprint) => {
    const series = known.get(fingerprint)
    if (!series) return []
    const own = {
      rows: rows.filter((row) => row.series === fingerprint),
      values: values.filter((row) => row.series === fingerprint),
    }
    const scale = scaleOf(series)
    const points = scale.labels.map((_, at) => scale.min + at * scale.step)
    const partOf = (chosen: readonly number[]): LoyaltyPart => {
      const isIn = ({ effort }: { readonly effort: number }): boolean => chosen.includes(effort)
      return sumUp(own.rows.filter(isIn), own.values.filter(isIn))
    }
    return [
      {
        scale: series.scale,
        fingerprint,
        series,
        points: points.map((value) => ({ value, ...partOf([value]) })),
        bands: (bandsFor(scale)?.bands ?? []).map(({ id }) => ({
          band: id,
          ...partOf(points.filter((value) => bandAt(scale, value)?.id === id)),
        })),
      },
    ]
  })
}

function sumUp(rows: readonly LoyaltyRow[], values: readonly LoyaltyValue[]): LoyaltyPart {
  const asked = rows.reduce((sum, row) => sum + row.asked, 0)
  const came = rows.reduce((sum, row) => sum + row.came, 0)
  const byCurrency = new Map<string | null, number[]>()
  for (const { currency, value } of values) {
    const own = byCurrency.get(currency)
    if (own) own.push(value)
    else byCurrency.set(currency, [value])
  }
  return {
    asked,
    came,
    share: shareOf(came, asked),
    values: [...byCurrency]
      .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map(([currency, own]) => ({ currency, count: own.length, median: medianOf(own) })),
  }
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}
