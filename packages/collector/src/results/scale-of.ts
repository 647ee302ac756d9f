import type { Direction, ItemType, Scale, Series } from '@easekit/scales'
import { knownScale } from '../wire/known-scale.js'

const typeOf: Readonly<Record<Direction, ItemType>> = {
  'ease-up': 'ease',
  'effort-up': 'effort',
  'satisfaction-up': 'satisfaction',
  'likelihood-up': 'likelihood',
}

/**
 * The scale behind a series: the published one, or for a host's own scale what its answers say about it, with every
 * preset that fits its direction and number of points.
 */
export function scaleOf(series: Series): Scale {
  const known = knownScale(series.scale, series.labels)
  if (known) return known
  const { direction, orientation, layout, glyph } = series
  const [min, max, step] = series.range
  const values = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) => String(min + at * step))
  const labels = series.labels?.split(' ')
  const [id = series.scale, version = '1'] = series.scale.split('@')
  return {
    id,
    version: Number(version),
    type: typeOf[direction],
    direction,
    min,
    max,
    step,
    labels: labels?.length === values.length ? labels : values,
    orientation,
    layout,
    glyph,
    wording: { id: 'own', version: 1 },
    source: 'defined by the host',
  }
}
