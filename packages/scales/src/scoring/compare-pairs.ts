import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import type { Series } from '../wire/series.js'
import { type Change, changeWord } from './change-word.js'
import type { CompareOptions } from './compare.js'
import { cutOf } from './cut.js'
import type { Interval, Warning } from './figure.js'
import { adjustedT } from './interval/adjusted-t.js'
import { levelOf } from './interval/level.js'
import { momentsOf } from './moments.js'
import type { BoxId, PresetId, Unit } from './preset/presets.js'
import { reduce } from './reduced.js'
import { floorOf } from './score-options.js'
import { checkParts } from './series/check-parts.js'
import { testPairs } from './significance/test-pairs.js'
import type { TestResult } from './significance/test-result.js'
import { tally } from './tally.js'

/** What the same people answered twice. */
export interface Pairs {
  /** The series of the earlier and of the later answers. */
  readonly series: readonly [before: Series, after: Series]
  /** One pair of values per person. */
  readonly values: readonly (readonly [before: unknown, after: unknown])[]
}

/** Two answers of each person, side by side. */
export interface PairedComparison {
  readonly preset: string
  /** Number of people. `null` when hidden. */
  readonly count: number | null
  /** Number of pairs of which a value is no point of the scale. They are not counted. */
  readonly rejected: number
  /** Mean of the people's own changes, later minus earlier, in `unit`. `null` when hidden. */
  readonly change: number | null
  readonly interval: Interval | null
  readonly unit: Unit
  /** McNemar for a share, signed rank for a mean, none for a net. Empty while hidden or filling. */
  readonly tests: readonly TestResult[]
  /** The arrow to show, by the rule of `compare`, where ranks are the people who moved to either side. */
  readonly arrow: Change | null
  readonly warnings: readonly Warning[]
}

/**
 * Compares two answers of the same people, which is far more telling than as many answers of others: each is their own
 * yardstick. The interval is that of their changes, which lie between −K and K.
 *
 * @throws EaseKitError as `compare` does
 */
export const comparePairs = (
  scale: Scale,
  preset: PresetId | BoxId,
  { series, values }: Pairs,
  options: Omit<CompareOptions, 'method' | 'paired'> = {},
): PairedComparison => {
  const { pool, clustered = false, filling = false } = options
  const pooled = checkParts(
    scale,
    series.map((one) => ({ series: one, histogram: [] })),
    pool,
  )
  if (!Array.isArray(values)) throw new EaseKitError('`values` must be a list of pairs, got none')
  const cut = cutOf(scale, preset)
  const { unit } = cut
  const level = levelOf(options.level)
  const none = scale.labels.map(() => 0)
  const { steps, toValue } = reduce(scale, cut, none)
  // Which reduced bar each point falls into.
  const barOf = none.map((_, at) =>
    reduce(
      scale,
      cut,
      none.map((_, other) => Number(other === at)),
    ).bars.indexOf(1),
  )
  const changes = new Array<number>(2 * steps + 1).fill(0)
  let rejected = 0
  for (const pair of values) {
    const [before, after] = [0, 1].map((at) => tally(scale, [pair[at]]).histogram.indexOf(1))
    const [from = -1, to = -1] = [barOf[before ?? -1], barOf[after ?? -1]]
    if (from < 0 || to < 0) rejected++
    else changes[to - from + steps] = (changes[to - from + steps] ?? 0) + 1
  }
  const given: Warning[] = [
    ...(clustered ? (['clustered'] as const) : []),
    ...(filling ? (['filling'] as const) : []),
    ...pooled.map((field) => `pooled:${field}` as const),
  ]
  const count = values.length - rejected
  const nothing = { preset, unit, rejected, tests: [], arrow: null }
  if (count < floorOf(options))
    return { ...nothing, count: null, change: null, interval: null, warnings: ['hidden', ...given] }
  const moments = momentsOf(changes)
  const perStep = toValue(1) - toValue(0)
  const change = (moments.mean - steps) * perStep
  const rangeAt = (wanted: typeof level) => adjustedT(moments, 2 * steps, wanted)
  const { low, high } = rangeAt(level)
  const interval = {
    low: Math.min(change, (low - steps) * perStep),
    high: Math.max(change, (high - steps) * perStep),
    level,
  }
  const directional = count < 30
  const warnings: Warning[] = [...(directional ? (['directional'] as const) : []), ...given]
  if (filling) return { ...nothing, count, change, interval, warnings }
  const up = changes.slice(steps + 1).reduce((sum, bar) => sum + bar, 0)
  const down = changes.slice(0, steps).reduce((sum, bar) => sum + bar, 0)
  const usual = rangeAt(0.95)
  const isReal = (usual.low > steps && up >= down) || (usual.high < steps && up <= down)
  return {
    ...nothing,
    count,
    change,
    interval,
    tests: testPairs(unit, changes),
    arrow: isReal && !directional ? changeWord(cut.larger, change) : null,
    warnings,
  }
}
