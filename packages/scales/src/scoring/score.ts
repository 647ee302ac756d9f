import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import { cutOf } from './cut.js'
import type { Figure, Warning } from './figure.js'
import { hiddenFigure } from './hidden-figure.js'
import type { Histogram } from './histogram.js'
import { intervalMethodOf } from './interval/interval-method.js'
import { levelOf } from './interval/level.js'
import { measure } from './measure.js'
import type { BoxId, PresetId } from './preset/presets.js'
import { countOf, floorOf, type ScoreOptions } from './score-options.js'

/**
 * Scores a histogram by one preset (or box) of a scale. The cost does not depend on the number of answers.
 *
 * @throws EaseKitError if the preset does not apply to the scale, the histogram does not fit it, or an option is out of range
 * @example score(ces2, 'top2of7', [0, 0, 100, 50, 50, 200, 100]).value // 60
 */
export const score = (
  scale: Scale,
  preset: PresetId | BoxId,
  histogram: Histogram,
  options: ScoreOptions = {},
): Figure => {
  const cut = cutOf(scale, preset)
  const count = countOf(scale, histogram)
  const floor = floorOf(options)
  const { population, filling = false, pooled = [] } = options
  if (population !== undefined && !(Number.isSafeInteger(population) && population >= count && population > 0))
    throw new EaseKitError(`\`population\` must be a whole number of at least ${count}, got ${population}`)

  const level = levelOf(options.level)
  const wanted = intervalMethodOf(cut.unit, options.method)
  const given: Warning[] = [
    ...(filling ? (['filling'] as const) : []),
    ...pooled.map((field) => `pooled:${field}` as const),
  ]
  if (count < floor) return hiddenFigure(cut, given)
  const { value, interval, method, warnings } = measure(scale, cut, {
    bars: histogram,
    population,
    level,
    method: wanted,
  })
  return {
    preset: cut.id,
    value,
    unit: cut.unit,
    interval,
    count,
    method,
    warnings: [...(count < 30 ? (['directional'] as const) : []), ...warnings, ...given],
    formula: cut.formula,
    larger: cut.larger,
  }
}
