import type { Scale } from '../instrument/scale.js'
import { type Change, changeWord } from './change-word.js'
import { cutOf } from './cut.js'
import type { Figure, Interval, Warning } from './figure.js'
import type { Histogram } from './histogram.js'
import { differenceInterval, differenceP } from './interval/difference.js'
import { levelOf } from './interval/level.js'
import { momentsOf } from './moments.js'
import type { BoxId, PresetId, Unit } from './preset/presets.js'
import { reduce } from './reduced.js'
import { score } from './score.js'
import type { ScoreOptions } from './score-options.js'
import { checkParts } from './series/check-parts.js'
import type { SoftField } from './series/compare-series.js'
import type { SeriesPart } from './series/merge-series.js'
import { compareMeans } from './significance/compare-means.js'
import { compareRanks } from './significance/compare-ranks.js'
import { compareShares } from './significance/compare-shares.js'
import { isRealChange } from './significance/is-real-change.js'
import type { TestResult } from './significance/test-result.js'

/** What may be said about a comparison. */
export interface CompareOptions extends Omit<ScoreOptions, 'population' | 'pooled'> {
  /** Soft fields in which the series may differ; the figures then say `pooled:<field>`. @default none */
  readonly pool?: readonly SoftField[] | undefined
  /** Whether some people answered in both periods. The tests assume they did not; see `comparePairs`. @default false */
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
  /** Interval of the change, in `unit`. `null` if either figure is hidden. */
  readonly interval: Interval | null
  readonly unit: Unit
  /**
   * First the test that belongs to the interval; then N − 1 or Fisher–Irwin for a share, Welch and Mann–Whitney for a mean.
   * Empty while hidden or filling.
   */
  readonly tests: readonly TestResult[]
  /**
   * The arrow to show. Only where the 95 % interval of the change leaves out 0, a later answer is not more likely to lie on
   * the other side, both periods are over, and both have 30 answers or more.
   */
  readonly arrow: Change | null
  /**
   * Which way answers shifted where there is no arrow: by Mann–Whitney, p < 0.05. To be said in words, since the figure
   * itself may stand still. `null` for none, for shares and for nets.
   */
  readonly shift: Change | null
  readonly warnings: readonly Warning[]
}

const SIGNIFICANT = 0.05

/**
 * Compares two periods (or two groups) of independent people on one preset. Hidden figures and windows that can still
 * receive answers are not tested.
 *
 * @param parts earlier and later answers, with the series that they belong to (see `seriesOf`)
 * @throws EaseKitError if the series are unlike each other or the scale, and as `score` does
 * @example
 * const series = seriesOf(ces2, { locale: 'en', channel: 'web' })
 * compare(ces2, 'mean', [{ series, histogram: march }, { series, histogram: april }]).arrow // 'easier'
 */
export const compare = (
  scale: Scale,
  preset: PresetId | BoxId,
  parts: readonly [before: SeriesPart, after: SeriesPart],
  options: CompareOptions = {},
): Comparison => {
  const { pool, paired, clustered, filling = false, ...rest } = options
  const pooled = checkParts(scale, parts, pool)
  const cut = cutOf(scale, preset)
  const { unit } = cut
  const [earlier, later] = [parts[0].histogram, parts[1].histogram]
  const before = score(scale, preset, earlier, { ...rest, pooled })
  const after = score(scale, preset, later, { ...rest, pooled, filling })
  const given: Warning[] = []
  if (paired) given.push('paired')
  if (clustered) given.push('clustered')
  const found = { preset, before, after, unit }
  const nothing = { tests: [], arrow: null, shift: null }
  if (before.value === null || after.value === null)
    return { ...found, ...nothing, change: null, interval: null, warnings: ['hidden', ...given] }
  const change = after.value - before.value
  const [first, second] = [reduce(scale, cut, earlier), reduce(scale, cut, later)]
  const samples = { before: momentsOf(first.bars), after: momentsOf(second.bars), steps: first.steps }
  const perStep = first.toValue(1) - first.toValue(0)
  const level = levelOf(options.level)
  const { low, high } = differenceInterval(samples, level)
  // The outer minimum and maximum only mend rounding.
  const interval = { low: Math.min(change, low * perStep), high: Math.max(change, high * perStep), level }
  if (filling) return { ...found, ...nothing, change, interval, warnings: [...given, 'filling'] }

  const isEffortUp = unit === 'points' && scale.direction === 'effort-up'
  const ranks = compareRanks(first.bars, second.bars, isEffortUp)
  const p = differenceP(samples)
  const directional = [before, after].some((figure) => figure.warnings.includes('directional'))
  const word = changeWord(before.larger, change)
  const higherBy = ((ranks.effect ?? 0.5) - 0.5) * (isEffortUp ? -1 : 1)
  const isReal = isRealChange(samples, 0.5 + higherBy) && !directional
  const isShifted = unit === 'points' && !isReal && (ranks.p ?? 1) < SIGNIFICANT && !directional
  return {
    ...found,
    change,
    interval,
    tests: [
      { method: 'square-and-add', statistic: null, p, warnings: [] },
      ...furtherTests(unit, [first.bars, second.bars], ranks),
    ],
    arrow: isReal ? word : null,
    shift: isShifted ? changeWord(before.larger, higherBy) : null,
    warnings: directional ? ['directional', ...given] : given,
  }
}

const furtherTests = (
  unit: Unit,
  [earlier, later]: readonly [Histogram, Histogram],
  ranks: TestResult,
): readonly TestResult[] => {
  if (unit === 'net-points') return []
  if (unit === 'points') return [compareMeans(earlier, later), ranks]
  const shareOf = ([rest = 0, easy = 0]: Histogram) => ({ yes: easy, count: rest + easy })
  return [compareShares(shareOf(earlier), shareOf(later))]
}
