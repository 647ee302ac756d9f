import type { Level } from '../interval/level.js'
import { levelOf } from '../interval/level.js'
import { withSpread } from '../moments.js'
import { floorOf } from '../score-options.js'
import { checkNumber } from './check-number.js'
import { farSide } from './far-side.js'
import { fewest } from './fewest.js'

/** What a share should be known to. */
export interface SharePlan {
  /** The farther end of the interval may lie this far from the share, in percentage points, over 0 and under 100. */
  readonly halfWidth: number
  /** The share expected, in percent. @default 50, which needs the most answers */
  readonly percent?: number | undefined
  /** @default 0.95 */
  readonly level?: Level | undefined
  /** Fewest answers that are shown, below which nothing is planned, 3 to 10. @default 5 */
  readonly floor?: number | undefined
}

/**
 * Answers needed so that the interval that `score` draws reaches no farther than asked for, on its longer side, where the
 * share comes out as expected. Never below the floor.
 *
 * @throws EaseKitError for a number out of range
 * @example planShare({ halfWidth: 5 }) // 385
 */
export const planShare = ({ halfWidth, percent = 50, level, floor }: SharePlan): number => {
  checkNumber('halfWidth', halfWidth, [0, 100])
  checkNumber('percent', percent, [0, 100])
  const wanted = levelOf(level)
  const share = percent / 100
  // What comes out is a whole number of answers on either side of the share expected.
  const isEnough = (count: number): boolean =>
    [Math.floor(count * share), Math.ceil(count * share)].every(
      (yes) => farSide(withSpread(count, yes / count, (yes * (count - yes)) / count), 1, wanted) * 100 <= halfWidth,
    )
  return fewest(floorOf({ floor }), isEnough)
}
