import { Z95 } from '../distribution/normal.js'
import { ceiling, checkNumber } from './check-number.js'

/** What a mean should be known to. */
export interface MeanPlan {
  /** Wanted half-width of the 95 % interval, in points, over 0. */
  readonly halfWidth: number
  /** Standard deviation expected, in points. @default 1.5, an assumption for seven points: use your own once you have it */
  readonly deviation?: number | undefined
}

/**
 * Answers needed to know a mean to a half-width d: ⌈(z s / d)²⌉.
 *
 * @throws EaseKitError for a number out of range
 */
export const planMean = ({ halfWidth, deviation = 1.5 }: MeanPlan): number => {
  checkNumber('halfWidth', halfWidth, [0])
  checkNumber('deviation', deviation, [0])
  return ceiling(((Z95 * deviation) / halfWidth) ** 2)
}
