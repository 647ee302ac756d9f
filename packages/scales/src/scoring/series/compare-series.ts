import type { Series } from '../../wire/series.js'

/** A field that may be pooled on explicit request. */
export type SoftField = 'wording' | 'question' | 'locale' | 'layout' | 'glyph' | 'channel'

/** A field in which two series must agree. */
export type HardField = 'scale' | 'direction' | 'range' | 'labels' | 'orientation' | 'required'

/** Where two series differ. Both empty: their fingerprints are equal. */
export interface SeriesDifference {
  readonly hard: readonly HardField[]
  readonly soft: readonly SoftField[]
}

const HARD: readonly HardField[] = ['scale', 'direction', 'range', 'labels', 'orientation', 'required']
const SOFT: readonly SoftField[] = ['wording', 'question', 'locale', 'layout', 'glyph', 'channel']

/** Names the fields in which two series differ. */
export const compareSeries = (a: Series, b: Series): SeriesDifference => {
  const complete = (series: Series): Series => ({
    ...series,
    labels: series.labels ?? '',
    question: series.question ?? '',
    required: series.required === true,
  })
  const first = complete(a)
  const second = complete(b)
  const differs = (field: HardField | SoftField): boolean => String(first[field]) !== String(second[field])
  return { hard: HARD.filter(differs), soft: SOFT.filter(differs) }
}
