import type { Scale } from '../../instrument/scale.js'
import { type Change, changeWord } from '../change-word.js'
import { cutOf } from '../cut.js'
import { meanQuantiles } from '../distribution/sum-quantiles.js'
import type { Histogram } from '../histogram.js'
import { momentsOf } from '../moments.js'
import type { BoxId, PresetId } from '../preset/presets.js'
import { reduce } from '../reduced.js'
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
/** The probability beyond three standard deviations of a normal distribution, on one side. */
const TAIL = 0.001349898031630095
/** Differences this small are rounding. */
const ROUNDING = 1e-9

/**
 * Control limits of a finished period: what its answers would average in all but 0.135 % of cases on either side, if they
 * were drawn from the answers of at least eight finished periods before it, with one pseudo-answer at each end of the
 * scale, so that flawless periods do not promise a flawless future. Exact but for the distance from the centre, which
 * grows by √(1 + n/n₀) for what the n₀ answers before do not know. For means, shares and nets alike. After Shewhart; the
 * eight are an EaseKit convention. What leaves the limits is worth an alert; a single answer never is.
 *
 * @returns `undefined` with fewer than eight baseline periods, or with fewer than five answers in the period
 * @throws EaseKitError if the preset does not apply to the scale or a histogram does not fit it
 */
export const controlLimits = (
  scale: Scale,
  preset: PresetId | BoxId,
  periods: { readonly baseline: readonly Histogram[]; readonly period: Histogram },
): Control | undefined => {
  const cut = cutOf(scale, preset)
  const count = countOf(scale, periods.period)
  const baseline = periods.baseline.filter((histogram) => countOf(scale, histogram) > 0)
  if (baseline.length < BASELINE || count < 5) return undefined
  const pooled = periods.period.map((_, at) => baseline.reduce((sum, histogram) => sum + (histogram[at] ?? 0), 0))
  const { bars, steps, toValue } = reduce(scale, cut, pooled)
  const before = momentsOf(bars)
  const padded = bars.map((bar, at) => bar + (at === 0 || at === steps ? 1 : 0))
  const quantiles = meanQuantiles(
    padded.map((bar) => bar / (before.count + 2)),
    count,
    TAIL,
  )
  const unknown = Math.sqrt(1 + count / before.count)
  const low = Math.max(0, before.mean - Math.max(0, before.mean - quantiles.low) * unknown)
  const high = Math.min(steps, before.mean + Math.max(0, quantiles.high - before.mean) * unknown)
  const { mean } = momentsOf(reduce(scale, cut, periods.period).bars)
  const isOutside = mean > high + ROUNDING || mean < low - ROUNDING
  return {
    centre: toValue(before.mean),
    low: toValue(low),
    high: toValue(high),
    outside: isOutside ? changeWord(cut.larger, mean - before.mean) : null,
  }
}
