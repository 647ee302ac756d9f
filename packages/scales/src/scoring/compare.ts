import type { Scale } from '../instrument/scale.js'
import { type Change, changeWord } from './change-word.js'
import { cutOf } from './cut.js'
import type { Figure, Warning } from './figure.js'
import type { Histogram } from './histogram.js'
import type { Unit } from './preset/presets.js'
import { massAt } from './reduced.js'
import { score } from './score.js'
import type { ScoreOptions } from './score-options.js'
import { compareMeans } from './significance/compare-means.js'
import { compareRanks } from './significance/compare-ranks.js'
import { compareShares } from './significance/compare-shares.js'
import type { TestResult } from './significance/test-result.js'

/** What may be said about a comparison. */
export interface CompareOptions extends Omit<ScoreOptions, 'population'> {
  /** Whether some people answered in both periods. The tests assume they did not. @default false */
  readonly paired?: boolean | undefined
  /** Whether somebody answered more than once within a period. @default false */
  readonly clustered?: boolean | undefined
}

/** Two periods side by side. */
export interface Comparison {
  readonly preset: string
  readonly before: Figure
  readonly after: Figure
  /** After minus before, in `unit`. `null` if either is hidden. */
  readonly change: number | null
  readonly unit: Unit
  /** A share has one test, a mean two (Welch, then Mann–Whitney), a net none: show both intervals. */
  readonly tests: readonly TestResult[]
  /** The arrow to show, only where the first test gives p < 0.05, both periods are over and have 30 answers or more. */
  readonly arrow: Change | null
  readonly warnings: readonly Warning[]
}

const SIGNIFICANT = 0.05

/**
 * Compares two periods (or two groups) of independent people on one preset. Hidden figures and windows that can still
 * receive answers are not tested.
 *
 * @throws EaseKitError as `score` does
 */
export const compare = (
  scale: Scale,
  preset: string,
  histograms: readonly [before: Histogram, after: Histogram],
  options: CompareOptions = {},
): Comparison => {
  const cut = cutOf(scale, preset)
  const [earlier, later] = histograms
  const before = score(scale, preset, earlier, { ...options, filling: false })
  const after = score(scale, preset, later, options)
  const warnings: Warning[] = []
  if (options.paired) warnings.push('paired')
  if (options.clustered) warnings.push('clustered')
  const { unit } = cut
  if (before.value === null || after.value === null)
    return { preset, before, after, change: null, unit, tests: [], arrow: null, warnings: ['hidden', ...warnings] }
  const change = after.value - before.value
  if (options.filling)
    return { preset, before, after, change, unit, tests: [], arrow: null, warnings: [...warnings, 'filling'] }
  const shareOf = (histogram: Histogram, { count }: Figure) => ({ yes: massAt(histogram, cut.easy), count: count ?? 0 })
  const tests: readonly TestResult[] =
    unit === 'percent'
      ? [compareShares(shareOf(earlier, before), shareOf(later, after))]
      : unit === 'points'
        ? [compareMeans(earlier, later), compareRanks(earlier, later, scale.direction === 'effort-up')]
        : []
  const directional = [before, after].some((figure) => figure.warnings.includes('directional'))
  const p = tests[0]?.p ?? 1
  return {
    preset,
    before,
    after,
    change,
    unit,
    tests,
    arrow: p < SIGNIFICANT && !directional ? changeWord(before.larger, change) : null,
    warnings: directional ? ['directional', ...warnings] : warnings,
  }
}
