import { tQuantile } from '../distribution/student-t.js'
import type { Range } from '../histogram.js'
import type { Moments } from '../moments.js'
import { type Level, upperOf } from './level.js'

/** How many pseudo-answers each end of the scale gets, and what the half-width is multiplied by for few answers. */
const TUNED: Readonly<Record<Level, { readonly each: number; readonly extra: number }>> = {
  // At 90 % the steps of a binomial of 11 to 50 answers would dip to 86.9 without the extra; more pseudo-answers in its
  // place would reach beyond the interval of 95 %.
  0.9: { each: 1.1, extra: 0.6 },
  0.95: { each: 1, extra: 0 },
  0.99: { each: 1.66, extra: 0 },
}

/** A small known population. */
export interface FinitePopulation {
  /** Number of people who could have answered, over the number of answers. */
  readonly size: number
}

/** Where the interval has its middle, and what a quantile of t is multiplied by. */
export interface PseudoMean {
  readonly centre: number
  readonly error: number
}

/** Mean and standard error after `each` pseudo-answers at both ends. */
export const pseudoMean = (
  { count, mean, squares }: Moments,
  steps: number,
  each: number,
  population?: FinitePopulation,
): PseudoMean => {
  // The answers outweigh the pseudo-answers the more, the fewer people are left who could still change the mean.
  const growth = population ? (population.size - 1) / (population.size - count) : 1
  const n = count * growth
  const total = n + 2 * each
  const spread = squares * growth + (each * steps ** 2) / 2 + ((2 * each * n) / total) * (mean - steps / 2) ** 2
  return { centre: (n * mean + each * steps) / total, error: Math.sqrt(spread) / total }
}

/** The interval before its ends are cut at the ends of the scale, in steps from the smallest value. */
export const uncutAdjustedT = (moments: Moments, steps: number, level: Level, population?: FinitePopulation): Range => {
  const { count, carrying = count } = moments
  if (!(carrying > 1)) return { low: -Infinity, high: Infinity }
  const { each, extra } = TUNED[level]
  const { centre, error } = pseudoMean(moments, steps, each, population)
  // The truth of a small population moves in steps of one person, which no smooth interval can meet.
  const person = population ? steps / population.size : 0
  const half = (1 + extra / count) * tQuantile(upperOf(level), carrying - 1) * error + person
  return { low: centre - half, high: centre + half }
}

/**
 * Interval of a mean, in steps from the smallest value: e pseudo-answers at each end of the scale, then Student's t with
 * n − 1 degrees of freedom. With K steps, N = n + 2e and SS the sum of squared deviations: centre (n·m + eK)/N,
 * S = SS + eK²/2 + (2en/N)(m − K/2)², half-width t(n − 1)·√S/N, cut at the ends of the scale. After Agresti and Caffo
 * 2000 (*The American Statistician*), chosen by simulation. A share is the mean of two points, a net that of three.
 */
export const adjustedT = (moments: Moments, steps: number, level: Level, population?: FinitePopulation): Range => {
  const { low, high } = uncutAdjustedT(moments, steps, level, population)
  // The mean always lies between the ends; the outer minimum and maximum only mend rounding.
  return { low: Math.min(moments.mean, Math.max(0, low)), high: Math.max(moments.mean, Math.min(steps, high)) }
}
