import type { Scale } from '../../instrument/scale.js'
import { type Change, changeWord } from '../change-word.js'
import { cutOf } from '../cut.js'
import type { Histogram } from '../histogram.js'
import { momentsOf } from '../moments.js'
import { massAt } from '../reduced.js'
import { countOf } from '../score-options.js'

/** Where a finished period should lie, going by those before it. */
export interface Control {
  /** Value of all baseline periods pooled, in the unit of the preset. */
  readonly centre: number
  readonly low: number
  readonly high: number
  /** Which way the period left its limits; `null` if it did not. */
  readonly outside: Change | null
}

const BASELINE = 8

/**
 * Control limits of a finished period: p̄ ± 3√(p̄(1 − p̄)/n) for a share, m̄ ± 3·s̄/√n for a mean, clamped to the scale,
 * with centre and spread pooled over at least eight finished periods before it (Shewhart; the eight are an EaseKit
 * convention). What leaves them is worth an alert; a single answer never is.
 *
 * @returns `undefined` for a net, with fewer than eight baseline periods, or with fewer than five answers in the period
 * @throws EaseKitError if the preset does not apply to the scale or a histogram does not fit it
 */
export const controlLimits = (
  scale: Scale,
  preset: string,
  periods: { readonly baseline: readonly Histogram[]; readonly period: Histogram },
): Control | undefined => {
  const cut = cutOf(scale, preset)
  const n = countOf(scale, periods.period)
  const baseline = periods.baseline.filter((histogram) => countOf(scale, histogram) > 0)
  if (cut.unit === 'net-points' || baseline.length < BASELINE || n < 5) return undefined
  const pooled = periods.period.map((_, at) => baseline.reduce((sum, histogram) => sum + (histogram[at] ?? 0), 0))
  const isMean = cut.easy === undefined
  const at = (bars: Histogram): number =>
    isMean ? momentsOf(bars).mean : massAt(bars, cut.easy) / countOf(scale, bars)
  const centre = at(pooled)
  const half = (3 * (isMean ? withinPeriods(baseline) : Math.sqrt(centre * (1 - centre)))) / Math.sqrt(n)
  const most = isMean ? scale.labels.length - 1 : 1
  const toValue = (raw: number): number => (isMean ? scale.min + raw * scale.step : raw * 100)
  const low = Math.max(0, centre - half)
  const high = Math.min(most, centre + half)
  const value = at(periods.period)
  const outside = value > high || value < low ? changeWord(cut.larger, value - centre) : null
  return { centre: toValue(centre), low: toValue(low), high: toValue(high), outside }
}

/** Standard deviation within periods, √(Σ (n_i − 1) s_i² / Σ (n_i − 1)): what differs between periods is no noise. */
const withinPeriods = (baseline: readonly Histogram[]): number => {
  let squares = 0
  let degrees = 0
  for (const { count, deviation } of baseline.map((histogram) => momentsOf(histogram))) {
    squares += (count - 1) * (deviation ?? 0) ** 2
    degrees += count - 1
  }
  return degrees > 0 ? Math.sqrt(squares / degrees) : 0
}
