import type { Range } from '../histogram.js'
import type { Moments } from '../moments.js'
import { meanScore } from './mean-score.js'
import { meanT } from './mean-t.js'

/** The interval of a mean and which of the two rules gave it. */
export interface MeanRange extends Range {
  readonly method: 't' | 'score'
  /** Whether an end of the t interval was cut at the end of the scale. */
  readonly clamped: boolean
}

/** Differences this small are rounding. Without it a mean and its mirror image could fall on two sides of a rule. */
const ROUNDING = 1e-12

/** Whether a mean lies in the outer tenth of its scale at either end, where the t interval becomes too narrow. */
export const isNearEnd = (mean: number, steps: number): boolean => Math.min(mean, steps - mean) < steps * 0.1 - ROUNDING

/**
 * Interval of a mean, in steps from the smallest value. The t interval, each end clamped to the scale; where it is known
 * to fail (fewer than 30 answers, no spread, a mean near an end) the wider of t and score interval.
 */
export const meanInterval = (moments: Moments, steps: number, shrink = 1): MeanRange => {
  const { count, mean, deviation } = moments
  const score: MeanRange = { ...meanScore(mean, steps, count / (shrink * shrink)), method: 'score', clamped: false }
  if (deviation === null) return score
  const raw = meanT({ mean, deviation, count, shrink })
  const t: MeanRange = {
    low: Math.max(0, raw.low),
    high: Math.min(steps, raw.high),
    method: 't',
    clamped: raw.low < 0 || raw.high > steps,
  }
  const trusted = count >= 30 && deviation > 0 && !isNearEnd(mean, steps)
  return trusted || t.high - t.low >= score.high - score.low - ROUNDING ? t : score
}
