import { EaseKitError } from '../../instrument/easekit-error.js'
import type { Scale } from '../../instrument/scale.js'
import type { Series } from '../../wire/series.js'
import { seriesOf } from '../../wire/series-of.js'
import { compareSeries, type SoftField } from './compare-series.js'
import type { SeriesPart } from './merge-series.js'

/**
 * Whether answers may stand beside each other in one figure: all of one series, and of the scale that they are scored by.
 *
 * @param pool soft fields that may differ
 * @returns the soft fields that do differ, for the warnings of a figure
 * @throws EaseKitError that names the fields in which they differ
 */
export const checkParts = (
  scale: Scale,
  parts: readonly SeriesPart[],
  pool: readonly SoftField[] = [],
): readonly SoftField[] => {
  const [first] = parts
  if (!first) return []
  const own = seriesOf(scale, { locale: '', channel: '' })
  // Terse clients leave the labels of a known scale out.
  const complete = (series: Series): Series => ({ ...series, labels: series.labels ?? own.labels ?? '' })
  const differing = new Set<SoftField>()
  parts.forEach(({ series }, at) => {
    if (!series) throw new EaseKitError(`\`series\` of part ${at + 1} must say what was asked, got none`)
    // Whether text was demanded is no part of a scale, but must be alike in all parts.
    const wrong = compareSeries({ ...own, required: series.required === true }, complete(series)).hard
    if (wrong.length > 0)
      throw new EaseKitError(
        `\`series\` must be of scale "${own.scale}", but part ${at + 1} differs in ${wrong.join(', ')}`,
      )
    const { hard, soft } = compareSeries(complete(first.series), complete(series))
    const refused = [...hard, ...soft.filter((field) => !pool.includes(field))]
    if (refused.length > 0)
      throw new EaseKitError(
        `\`series\` must be alike, but part ${at + 1} differs from the first in ${refused.join(', ')}${hard.length > 0 ? '' : ', which can be pooled on request'}`,
      )
    for (const field of soft) differing.add(field)
  })
  return [...differing]
}
