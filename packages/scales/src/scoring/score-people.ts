import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import { larger } from './cut.js'
import type { Figure, Warning } from './figure.js'
import { adjustedT } from './interval/adjusted-t.js'
import { levelOf } from './interval/level.js'
import { withSpread } from './moments.js'
import { floorOf, type ScoreOptions } from './score-options.js'
import type { ItemsTally } from './tally-items.js'

/** What may be said about a figure of people's own means. */
export type PeopleOptions = Omit<ScoreOptions, 'method' | 'population'>

/**
 * The mean of people's own means over all items, from `tallyItems`: the index of a satisfaction scale, or for effort a
 * composite, which EaseKit makes only where it is asked for, since its parts say more. Its interval knows how far a
 * person's ratings go together, which `scoreItems` cannot see. `count` is the number of people who rated every item.
 *
 * @throws EaseKitError for a scale without items, and as `score` does
 */
export const scorePeople = (scale: Scale, { people }: ItemsTally, options: PeopleOptions = {}): Figure => {
  if (!scale.items) throw new EaseKitError(`\`scale\` must have several items, got "${scale.id}"`)
  const level = levelOf(options.level)
  const { filling = false, pooled = [] } = options
  const given: Warning[] = [
    ...(filling ? (['filling'] as const) : []),
    ...pooled.map((field) => `pooled:${field}` as const),
  ]
  const { count } = people
  const frame = {
    preset: scale.type === 'satisfaction' ? 'csi-mean' : 'composite',
    unit: 'points' as const,
    formula: `mean over people of their own mean over ${scale.items.length} items, on ${scale.min}–${scale.max}`,
    larger: larger[scale.direction],
  }
  if (count < floorOf(options))
    return { ...frame, value: null, interval: null, count: null, method: null, warnings: ['hidden', ...given] }
  const value = Math.max(scale.min, Math.min(scale.max, people.mean))
  const range = adjustedT(withSpread(count, value - scale.min, people.squares), scale.max - scale.min, level)
  const isEqual = people.squares <= 1e-12 * count
  return {
    ...frame,
    value,
    interval: { low: Math.min(value, scale.min + range.low), high: Math.max(value, scale.min + range.high), level },
    count,
    method: 'adjusted-t',
    warnings: [
      ...(count < 30 ? (['directional'] as const) : []),
      ...(isEqual ? (['zero-variance'] as const) : []),
      ...given,
    ],
  }
}
