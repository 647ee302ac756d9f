import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import { cutOf } from './cut.js'
import { effectiveCountOf } from './effective-count.js'
import type { Figure } from './figure.js'
import { hiddenFigure } from './hidden-figure.js'
import type { Histogram } from './histogram.js'
import { intervalMethodOf } from './interval/interval-method.js'
import { levelOf } from './interval/level.js'
import { measure } from './measure.js'
import type { BoxId, PresetId } from './preset/presets.js'
import { score } from './score.js'
import { floorOf, type ScoreOptions } from './score-options.js'
import type { WeightedTally } from './tally-weighted.js'

/** Both ways of looking at weighted answers. Show both; the unweighted one is the default. */
export interface WeightedScore {
  readonly unweighted: Figure
  /** Carries the warning `weighted`. Its `count` is the number of answers. */
  readonly weighted: Figure
  /** As in `weighted`; `null` if hidden. */
  readonly effectiveCount: number | null
}

/** Options without what a weighted score cannot have: a known population, and the exact interval. */
export type WeightedScoreOptions = Omit<ScoreOptions, 'population' | 'method'> & {
  readonly method?: Exclude<ScoreOptions['method'], 'clopper-pearson'>
}

/** Differences this small are rounding: equal weights come out at n only up to that. */
const ROUNDING = 1e-9

/**
 * Scores weighted answers. Floors and the limit of 30 hold for the number of answers and for the effective number both.
 * The interval keeps its word where every stratum may be expected to hold five answers or more: what was never seen has
 * no weight.
 *
 * @throws EaseKitError as `score` does
 */
export const scoreWeighted = (
  scale: Scale,
  preset: PresetId | BoxId,
  tally: WeightedTally,
  options: WeightedScoreOptions = {},
): WeightedScore => {
  const unweighted = score(scale, preset, tally.histogram, options)
  const cut = cutOf(scale, preset)
  const chosen = intervalMethodOf(cut.unit, options.method)
  if (chosen === 'clopper-pearson')
    throw new EaseKitError('`method` must be another than "clopper-pearson" for weighted answers, which are not whole')
  for (const field of ['weights', 'squares'] as const) checkSums(field, tally[field], tally.histogram)
  if (!(Number.isFinite(tally.fourths) && tally.fourths > 0 === tally.weights.some((sum) => sum > 0)))
    throw new EaseKitError(`\`fourths\` must be finite and over 0 where there are answers, got ${tally.fourths}`)
  const given = unweighted.warnings.filter((kind) => kind === 'filling' || kind.startsWith('pooled:'))
  const { count: effective, carrying } = effectiveCountOf(scale, cut, tally)
  if (unweighted.count === null || effective < floorOf(options) - ROUNDING)
    return { unweighted, weighted: hiddenFigure(cut, ['weighted', ...given]), effectiveCount: null }
  const { value, interval, method, warnings } = measure(scale, cut, {
    bars: tally.weights,
    effective,
    carrying,
    level: levelOf(options.level),
    method: chosen,
  })
  const directional = unweighted.count < 30 || effective < 30 - ROUNDING
  return {
    unweighted,
    weighted: {
      ...unweighted,
      value,
      interval,
      method,
      effectiveCount: effective,
      warnings: [...(directional ? (['directional'] as const) : []), ...warnings, 'weighted', ...given],
    },
    effectiveCount: effective,
  }
}

const checkSums = (field: string, sums: Histogram, counts: Histogram): void => {
  const fits = (at: number): boolean => {
    const sum = sums[at] ?? Number.NaN
    return Number.isFinite(sum) && sum > 0 === (counts[at] ?? 0) > 0 && sum >= 0
  }
  const wrong = counts.findIndex((_, at) => !fits(at))
  if (sums.length !== counts.length || wrong >= 0)
    throw new EaseKitError(
      `\`${field}\` must hold a finite sum over 0 for each point with answers and 0 for the others, got ${sums[wrong] ?? `${sums.length} bars`}`,
    )
}
