import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import { type Change, changeWord } from './change-word.js'
import { cutOf } from './cut.js'
import type { Figure, Warning } from './figure.js'
import type { BoxId, PresetId } from './preset/presets.js'
import { massAt } from './reduced.js'
import { score } from './score.js'
import type { ScoreOptions } from './score-options.js'
import { checkParts } from './series/check-parts.js'
import type { SoftField } from './series/compare-series.js'
import type { SeriesPart } from './series/merge-series.js'
import type { TestResult } from './significance/test-result.js'
import { testTrend } from './significance/test-trend.js'

/** What may be said about a trend. */
export interface TrendOptions extends Omit<ScoreOptions, 'population' | 'pooled'> {
  /** Soft fields in which the series may differ; the figures then say `pooled:<field>`. @default none */
  readonly pool?: readonly SoftField[] | undefined
}

/** Shares of ordered periods. */
export interface Trend {
  readonly preset: string
  /** One per period, in order. */
  readonly figures: readonly Figure[]
  /** `null` with fewer than three periods that may be shown, or while the last can still receive answers. */
  readonly test: TestResult | null
  /**
   * The arrow to show. Only where the test gives p < 0.05 on five answers or more of the rarer kind, the last period does not
   * lie on the other side of the first, and every period that is shown has 30 answers or more.
   */
  readonly arrow: Change | null
  readonly warnings: readonly Warning[]
}

/**
 * Tests a share for a trend over three or more periods of independent people. Periods that are hidden stay out, but keep
 * their place in time.
 *
 * @throws EaseKitError for a preset that is no share, for series unlike each other or the scale, and as `score` does
 */
export const trend = (
  scale: Scale,
  preset: PresetId | BoxId,
  parts: readonly SeriesPart[],
  options: TrendOptions = {},
): Trend => {
  const cut = cutOf(scale, preset)
  if (cut.unit !== 'percent')
    throw new EaseKitError(`\`preset\` must be a share that applies to scale "${scale.id}", got "${preset}"`)
  const { pool, ...rest } = options
  const pooled = checkParts(scale, parts, pool)
  const periods = parts.map(({ histogram }) => histogram)
  const last = periods.length - 1
  const figures = periods.map((period, at) =>
    score(scale, preset, period, { ...rest, pooled, filling: options.filling && at === last }),
  )
  const shown = figures.filter(({ count }) => count !== null)
  if (shown.length < 3 || options.filling)
    return { preset, figures, test: null, arrow: null, warnings: options.filling ? ['filling'] : [] }
  const test = testTrend(
    figures.map(({ count }, at) => ({
      yes: count === null ? 0 : massAt(periods[at] ?? [], cut.easy),
      count: count ?? 0,
    })),
  )
  const directional = shown.some(({ warnings }) => warnings.includes('directional'))
  const isReal = test.p !== null && test.p < 0.05 && test.warnings.length === 0 && !directional
  const [first, latest] = [shown.at(0)?.value ?? 0, shown.at(-1)?.value ?? 0]
  // One large period in the middle can pull the line up while the last is lower than the first.
  const isOneWay = (latest - first) * (test.statistic ?? 0) >= 0
  return {
    preset,
    figures,
    test,
    arrow: isReal && isOneWay ? changeWord(cut.larger, test.statistic ?? 0) : null,
    warnings: [...(directional ? (['directional'] as const) : []), ...test.warnings],
  }
}
