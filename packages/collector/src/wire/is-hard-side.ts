import type { Direction } from '@easekit/scales'

/**
 * Whether a rating lies on the hard side of the middle, as the popup decides which second question to ask: 0 to 6 for the
 * likelihood to recommend.
 *
 * @param range the smallest and the largest value of the scale
 */
export function isHardSide(
  value: number,
  direction: Direction | undefined,
  [min, max]: readonly [min: number, max: number, ...rest: number[]],
): boolean {
  if (direction === 'likelihood-up') return value < 7
  return direction === 'effort-up' ? value > (min + max) / 2 : value < (min + max) / 2
}
