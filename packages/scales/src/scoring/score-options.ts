import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import type { Histogram } from './histogram.js'
import type { IntervalMethod } from './interval/interval-method.js'
import type { Level } from './interval/level.js'

/** What may be said about a score beyond its histogram. */
export interface ScoreOptions {
  /** Fewest answers that are shown at all, 3 to 10; 1 with `demo`. @default 5 */
  readonly floor?: number | undefined
  /** Whether the answers are made up, so that a floor of 1 harms nobody. @default false */
  readonly demo?: boolean | undefined
  /** Number of people who could have answered, for a small known population. */
  readonly population?: number | undefined
  /** Whether the window can still receive answers. @default false */
  readonly filling?: boolean | undefined
  /** Soft fields over which unlike series were pooled, from `mergeSeries`. */
  readonly pooled?: readonly string[] | undefined
  /** How often the interval may be expected to hold the truth: 0.9, 0.95 or 0.99. @default 0.95 */
  readonly level?: Level | undefined
  /**
   * How the interval is computed. Any other than the default is for comparison with figures of others: it holds the truth
   * less often than it says, or is wider than it need be. @default 'adjusted-t'
   */
  readonly method?: IntervalMethod | undefined
}

/** The floor of these options. Throws for one out of range. */
export const floorOf = ({ floor = 5, demo = false }: ScoreOptions): number => {
  const least = demo ? 1 : 3
  if (!(Number.isInteger(floor) && floor >= least && floor <= 10))
    throw new EaseKitError(`\`floor\` must be a whole number from ${least} to 10, got ${floor}`)
  return floor
}

/** The number of answers in a histogram. Throws if it does not fit the scale, or holds anything but whole counts. */
export const countOf = (scale: Scale, histogram: Histogram): number => {
  const points = scale.labels.length
  if (!Array.isArray(histogram) || histogram.length !== points)
    throw new EaseKitError(`\`histogram\` must have one bar per point (${points}), got ${histogram?.length}`)
  const wrong = [...histogram].findIndex((bar) => !(Number.isSafeInteger(bar) && bar >= 0))
  if (wrong >= 0) throw new EaseKitError(`\`histogram\` must hold whole counts from 0, got ${histogram[wrong]}`)
  const count = histogram.reduce((sum, bar) => sum + bar, 0)
  if (!Number.isSafeInteger(count)) throw new EaseKitError(`\`histogram\` must hold 2⁵³ answers at most, got ${count}`)
  return count
}
