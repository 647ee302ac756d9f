import { type ItemType, instruments, type Scale, type Series } from '@easekit/scales'
import type { Group } from './results.js'

const typeOf: Readonly<Record<Series['direction'], ItemType>> = {
  'ease-up': 'ease',
  'effort-up': 'effort',
  'satisfaction-up': 'satisfaction',
  'likelihood-up': 'likelihood',
}

/** The scale behind a series: the published one, or what the series says of a host's own. `undefined` where it does not say all. */
export function scaleOfGroup({ scale: name, series, labels }: Group): Scale | undefined {
  const known = instruments.find(({ id, version }) => name === `${id}@${version}`)
  if (known) return known
  const { direction, range, orientation, layout = 'horizontal', glyph = 'number' } = series
  if (!direction || !range || !orientation) return undefined
  const [id = name, version = '1'] = name.split('@')
  const [min, max, step] = range
  const wording = { id: 'own', version: 1 }
  return {
    id,
    version: Number(version),
    type: typeOf[direction],
    direction,
    min,
    max,
    step,
    labels,
    orientation,
    layout,
    glyph,
    wording,
  }
}

/** The counts of a series in order of value. */
export function barsOf(scale: Scale, histogram: Readonly<Record<string, number>>): readonly number[] {
  return scale.labels.map((_, at) => histogram[String(scale.min + at * scale.step)] ?? 0)
}
