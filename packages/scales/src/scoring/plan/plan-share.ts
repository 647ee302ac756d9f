import { Z95 } from '../distribution/normal.js'
import { ceiling, checkNumber } from './check-number.js'

/** What a share should be known to. */
export interface SharePlan {
  /** Wanted half-width of the 95 % interval, in percentage points, over 0 and under 100. */
  readonly halfWidth: number
  /** The share expected, in percent. @default 50, which needs the most answers */
  readonly percent?: number | undefined
}

/**
 * Answers needed to know a share to a half-width d: ⌈z² p (1 − p) / d²⌉.
 *
 * @throws EaseKitError for a number out of range
 * @example planShare({ halfWidth: 5 }) // 385
 */
export const planShare = ({ halfWidth, percent = 50 }: SharePlan): number => {
  checkNumber('halfWidth', halfWidth, [0, 100])
  checkNumber('percent', percent, [0, 100])
  return ceiling((Z95 ** 2 * percent * (100 - percent)) / halfWidth ** 2)
}
