import { EaseKitError } from '../../instrument/easekit-error.js'
import type { Level } from '../interval/level.js'
import { levelOf } from '../interval/level.js'
import { withSpread } from '../moments.js'
import { floorOf } from '../score-options.js'
import { checkNumber } from './check-number.js'
import { farSide } from './far-side.js'
import { fewest } from './fewest.js'

/** What a mean should be known to. */
export interface MeanPlan {
  /** The farther end of the interval may lie this far from the mean, in points, over 0. */
  readonly halfWidth: number
  /** Standard deviation expected, in points. @default 1.5, an assumption for seven points: use your own once you have it */
  readonly deviation?: number | undefined
  /** Length of the scale, max − min. @default 6 */
  readonly length?: number | undefined
  /** Distance of the mean expected from the nearer end. @default the least that the deviation allows, which needs the most answers */
  readonly fromEnd?: number | undefined
  /** @default 0.95 */
  readonly level?: Level | undefined
  /** Fewest answers that are shown, below which nothing is planned, 3 to 10. @default 5 */
  readonly floor?: number | undefined
}

/**
 * Answers needed so that the interval that `score` draws reaches no farther than asked for, on its longer side, where mean
 * and spread come out as expected. Never below the floor.
 *
 * @throws EaseKitError for a number out of range, and for a deviation that does not fit on the scale
 */
export const planMean = ({ halfWidth, deviation = 1.5, length = 6, fromEnd, level, floor }: MeanPlan): number => {
  checkNumber('halfWidth', halfWidth, [0])
  checkNumber('length', length, [0])
  checkNumber('deviation', deviation, [0])
  if (deviation > length / 2)
    throw new EaseKitError(`\`deviation\` must be at most half of the scale's length (${length / 2}), got ${deviation}`)
  // The variance is at most m(K − m), so that a mean nearer to an end than this could not spread so far.
  const nearest = (length - Math.sqrt(length ** 2 - 4 * deviation ** 2)) / 2
  const mean = fromEnd ?? nearest
  if (!(mean >= nearest - 1e-9 && mean <= length / 2))
    throw new EaseKitError(
      `\`fromEnd\` must be from ${nearest}, for this deviation, to half of the scale's length, got ${mean}`,
    )
  const wanted = levelOf(level)
  return fewest(
    floorOf({ floor }),
    (count) => farSide(withSpread(count, mean, deviation ** 2 * (count - 1)), length, wanted) <= halfWidth,
  )
}
