import { adjustedT } from '../interval/adjusted-t.js'
import type { Level } from '../interval/level.js'
import type { Moments } from '../moments.js'

/** The longer of the two distances from a mean to the ends of its interval, in steps. */
export const farSide = (moments: Moments, steps: number, level: Level): number => {
  const { low, high } = adjustedT(moments, steps, level)
  return Math.max(moments.mean - low, high - moments.mean)
}
