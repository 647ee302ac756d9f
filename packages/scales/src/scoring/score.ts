import { EaseKitError } from '../easekit-error.js'
import type { Scale } from '../scale.js'
import { cutOf } from './cut.js'
import type { Figure, Warning } from './figure.js'
import type { Histogram } from './histogram.js'
import { measure } from './measure.js'

/** What may be said about a score beyond its histogram. */
export interface ScoreOptions {
  /** Fewest answers that are shown at all, 3 to 10; 1 with `demo`. @default 5 */
  readonly floor?: number | undefined
  /** Whether the answers are made up, so that a floor of 1 harms nobody. @default false */
  readonly demo?: boolean | undefined
  /** Number of people who could have answered, for a small known population. */
  readonly population?: number | undefined
  /** Whether the window can still receive answers. @default false */
  readonly filling?: boolean | undefined
}

/**
 * Scores a histogram by one preset (or box) of a scale. The cost does not depend on the number of answers.
 *
 * @throws EaseKitError if the preset does not apply to the scale, the histogram does not fit it, or an option is out of range
 * @example score(ces2, 'top2of7', [0, 0, 100, 50, 50, 200, 100]).value // 60
 */
export const score = (scale: Scale, preset: string, histogram: Histogram, options: ScoreOptions = {}): Figure => {
  const cut = cutOf(scale, preset)
  if (!cut) throw new EaseKitError(`\`preset\` must apply to scale "${scale.id}", got "${preset}"`)
  const { floor = 5, demo = false, population, filling = false } = options
  const count = histogram.reduce((sum, bar) => sum + bar, 0)
  check(scale, histogram, count, { floor, demo, population })

  const { id, unit, formula, larger } = cut
  const warnings: Warning[] = filling ? ['filling'] : []
  if (count < floor || count === 0)
    return {
      preset: id,
      value: null,
      unit,
      interval: null,
      count: null,
      method: null,
      warnings: ['hidden', ...warnings],
      formula,
      larger,
    }
  if (count < 30) warnings.unshift('directional')
  const { value, interval, method, warnings: found } = measure(scale, cut, histogram, population)
  return { preset: id, value, unit, interval, count, method, warnings: [...warnings, ...found], formula, larger }
}

const check = (
  scale: Scale,
  histogram: Histogram,
  count: number,
  { floor, demo, population }: { floor: number; demo: boolean; population: number | undefined },
): void => {
  const points = scale.labels.length
  if (histogram.length !== points)
    throw new EaseKitError(`\`histogram\` must have one bar per point (${points}), got ${histogram.length}`)
  const wrong = histogram.find((bar) => !(Number.isSafeInteger(bar) && bar >= 0))
  if (wrong !== undefined) throw new EaseKitError(`\`histogram\` must hold whole counts from 0, got ${wrong}`)
  const least = demo ? 1 : 3
  if (!(Number.isInteger(floor) && floor >= least && floor <= 10))
    throw new EaseKitError(`\`floor\` must be a whole number from ${least} to 10, got ${floor}`)
  if (population !== undefined && !(Number.isSafeInteger(population) && population >= count && population > 0))
    throw new EaseKitError(`\`population\` must be a whole number of at least ${count}, got ${population}`)
}
