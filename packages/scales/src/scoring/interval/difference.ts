import { tQuantile } from '../distribution/student-t.js'
import type { Range } from '../histogram.js'
import type { Moments } from '../moments.js'
import { adjustedT, pseudoMean } from './adjusted-t.js'
import type { Level } from './level.js'

/** Two independent samples on one scale of 0 … `steps`. */
export interface TwoSamples {
  readonly before: Moments
  readonly after: Moments
  readonly steps: number
}

const combine = (before: Moments, after: Moments, [earlier, later]: readonly [Range, Range]): Range => {
  const change = after.mean - before.mean
  return {
    low: change - Math.hypot(after.mean - later.low, earlier.high - before.mean),
    high: change + Math.hypot(later.high - after.mean, before.mean - earlier.low),
  }
}

/**
 * Interval of after − before, from the two intervals by squaring and adding the distances of their ends: Newcombe 1998
 * (*Statistics in Medicine*), Zou and Donner 2008.
 */
export const differenceInterval = ({ before, after, steps }: TwoSamples, level: Level): Range =>
  combine(before, after, [adjustedT(before, steps, level), adjustedT(after, steps, level)])

/** ln of the smallest p that is told apart. */
const LEAST = Math.log(1e-300)

/**
 * The p at which the interval of the difference, with the one pseudo-answer of 95 %, would just reach 0. It is below 0.05
 * exactly where that of 95 % leaves 0 out.
 */
export const differenceP = ({ before, after, steps }: TwoSamples): number => {
  const change = after.mean - before.mean
  if (change === 0 || !(Math.min(before.count, after.count) > 1)) return 1
  const samples = [before, after].map((moments) => ({ moments, ...pseudoMean(moments, steps, 1) }))
  const leavesOutZero = (logP: number): boolean => {
    const [earlier, later] = samples.map(({ moments: { count, mean }, centre, error }): Range => {
      const half = -tQuantile(Math.exp(logP) / 2, count - 1) * error
      return { low: Math.min(mean, Math.max(0, centre - half)), high: Math.max(mean, Math.min(steps, centre + half)) }
    }) as [Range, Range]
    const { low, high } = combine(before, after, [earlier, later])
    return change > 0 ? low > 0 : high < 0
  }
  if (!leavesOutZero(0)) return 1
  let out = 0
  let within = LEAST
  for (let round = 0; round < 48; round++) {
    const middle = (out + within) / 2
    if (leavesOutZero(middle)) out = middle
    else within = middle
  }
  return Math.exp(out)
}
