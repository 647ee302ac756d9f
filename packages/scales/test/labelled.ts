import { type Scale, seriesOf } from '../src/index.js'
import type { Histogram } from '../src/scoring/histogram.js'
import type { SeriesPart } from '../src/scoring/series/merge-series.js'

/** Answers to a scale, asked on a page in English. */
export const labelled = (scale: Scale, histogram: Histogram): SeriesPart => ({
  series: seriesOf(scale, { locale: 'en', channel: 'web' }),
  histogram,
})

/** Two periods of such answers. */
export const periods = (
  scale: Scale,
  [before, after]: readonly [Histogram, Histogram],
): readonly [before: SeriesPart, after: SeriesPart] => [labelled(scale, before), labelled(scale, after)]
