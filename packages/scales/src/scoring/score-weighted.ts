import type { Scale } from '../instrument/scale.js'
import { cutOf } from './cut.js'
import type { Figure } from './figure.js'
import { hiddenFigure } from './hidden-figure.js'
import { measure } from './measure.js'
import { score } from './score.js'
import { floorOf, type ScoreOptions } from './score-options.js'
import type { WeightedTally } from './tally-weighted.js'

/** Both ways of looking at weighted answers. Show both; the unweighted one is the default. */
export interface WeightedScore {
  readonly unweighted: Figure
  /** Carries the warning `weighted`. Its `count` is the number of answers. */
  readonly weighted: Figure
  /** n_eff = (Σ w)² / Σ w², Kish 1965: how many equal answers would be as precise. Need not be whole. `null` if hidden. */
  readonly effectiveCount: number | null
}

/**
 * Scores weighted answers. Floors and the limit of 30 hold for the number of answers and for the effective number both.
 *
 * @throws EaseKitError as `score` does
 */
export const scoreWeighted = (
  scale: Scale,
  preset: string,
  tally: WeightedTally,
  options: Omit<ScoreOptions, 'population' | 'exact'> = {},
): WeightedScore => {
  const unweighted = score(scale, preset, tally.histogram, options)
  const cut = cutOf(scale, preset)
  const mass = tally.weights.reduce((sum, weight) => sum + weight, 0)
  const effective = mass ** 2 / tally.squares
  const given = unweighted.warnings.filter((kind) => kind === 'filling' || kind.startsWith('pooled:'))
  // Equal weights come out at n only up to rounding.
  if (unweighted.count === null || effective < floorOf(options) - 1e-9)
    return { unweighted, weighted: hiddenFigure(cut, ['weighted', ...given]), effectiveCount: null }
  const { value, interval, method, warnings } = measure(scale, cut, { bars: tally.weights, effective })
  const directional = unweighted.count < 30 || effective < 30 - 1e-9
  return {
    unweighted,
    weighted: {
      ...unweighted,
      value,
      interval,
      method,
      warnings: [...(directional ? (['directional'] as const) : []), ...warnings, 'weighted', ...given],
    },
    effectiveCount: effective,
  }
}
