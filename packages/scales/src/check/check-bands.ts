import type { Band, Scale } from '../instrument/scale.js'
import type { ScaleIssue } from './scale-issue.js'

/** Rules I1 (bounds within the scale), I2 and I3 (no gap, no overlap, the whole scale covered). */
export const checkBands = (bands: readonly Band[], { min, max }: Pick<Scale, 'min' | 'max'>): readonly ScaleIssue[] => {
  const field = 'bands'
  const outside = bands.find(
    ({ from, to }) => !(Number.isFinite(from) && Number.isFinite(to) && from >= min && to <= max && from < to),
  )
  if (outside)
    return [
      {
        field,
        rule: 'I1',
        message: `must lie within ${min} and ${max}, from below to, got "${outside.id}" from ${outside.from} to ${outside.to}`,
      },
    ]
  if (new Set(bands.map(({ id }) => id)).size !== bands.length)
    return [{ field, message: `must have unique ids, got ${JSON.stringify(bands.map(({ id }) => id))}` }]
  const ascending = [...bands].sort((a, b) => a.from - b.from)
  let reached = min
  for (const { id, from, to } of ascending) {
    if (from !== reached)
      return [
        {
          field,
          rule: from > reached ? 'I2' : 'I3',
          message: `must be contiguous: ${from > reached ? 'nothing covers' : 'two bands cover'} ${Math.min(from, reached)} to ${Math.max(from, reached)}, before "${id}"`,
        },
      ]
    reached = to
  }
  return reached === max ? [] : [{ field, rule: 'I2', message: `must reach ${max}, got ${reached}` }]
}
