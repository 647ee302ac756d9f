import type { Series } from '@easekit/scales'
import { isHardSide } from '../wire/is-hard-side.js'

/** The sides of a scale. Its middle lies on neither. */
export const sides = ['harder', 'easier'] as const

/** One of them. */
export type Side = (typeof sides)[number]

/** The side of its scale that a rating lies on, whatever the direction of the scale; `undefined` for its middle. */
export function sideOf(rating: number, { direction, range }: Pick<Series, 'direction' | 'range'>): Side | undefined {
  if (isHardSide(rating, direction, range)) return 'harder'
  const [min, max] = range
  // The middle of a scale lies on neither side, seen from either end.
  return isHardSide(min + max - rating, direction, range) || direction === 'likelihood-up' ? 'easier' : undefined
}
