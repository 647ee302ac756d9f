import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import type { Figure, Warning } from './figure.js'
import type { Histogram } from './histogram.js'
import { presetsOf } from './preset/presets-of.js'
import { score } from './score.js'
import type { ScoreOptions } from './score-options.js'

/** What may be said about an index over items. */
export interface ItemsOptions extends Omit<ScoreOptions, 'exact'> {
  /** Weight per item id, over 0. @default 1 for every item */
  readonly weights?: Readonly<Record<string, number>> | undefined
}

/** An index, and what it is made of. */
export interface ItemsScore {
  readonly index: Figure
  /** The mean of each item, by item id. */
  readonly items: Readonly<Record<string, Figure>>
}

/**
 * The satisfaction index: the mean of the item means, Σ w·m / Σ w. Its interval is the same mean of the items' ends, which
 * is never too narrow: the same people rate all items, and how far their ratings go together cannot be seen from
 * histograms. `count` is the smallest of the items'. Hidden as soon as one item is.
 *
 * @throws EaseKitError if the scale has no index (effort dimensions have none on purpose), an item lacks its histogram, or
 *   a weight is not over 0
 */
export const scoreItems = (
  scale: Scale,
  histograms: Readonly<Record<string, Histogram>>,
  options: ItemsOptions = {},
): ItemsScore => {
  const ids = scale.items ?? []
  if (!presetsOf(scale).includes('csi-mean') || ids.length === 0)
    throw new EaseKitError(`\`scale\` must have an index over its items, got "${scale.id}"`)
  const { weights = {}, ...rest } = options
  const parts = ids.map((id) => {
    const histogram = histograms[id]
    const weight = weights[id] ?? 1
    if (!histogram) throw new EaseKitError(`\`histograms\` must hold the item "${id}", got none`)
    if (!(weight > 0 && Number.isFinite(weight)))
      throw new EaseKitError(`\`weights.${id}\` must be finite and over 0, got ${weight}`)
    return { id, weight, figure: score(scale, 'mean', histogram, rest) }
  })
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const average = (pick: (figure: Figure) => number): number =>
    parts.reduce((sum, { weight, figure }) => sum + weight * pick(figure), 0) / total
  const figures = parts.map(({ figure }) => figure)
  const kinds: readonly Warning[] = [...new Set(figures.flatMap(({ warnings }) => warnings))]
  const hidden = kinds.includes('hidden')
  const census = figures.some(({ interval }) => interval === null)
  const index: Figure = {
    preset: 'csi-mean',
    value: hidden ? null : average(({ value }) => value ?? Number.NaN),
    unit: 'points',
    interval:
      hidden || census
        ? null
        : {
            low: average(({ interval }) => interval?.low ?? Number.NaN),
            high: average(({ interval }) => interval?.high ?? Number.NaN),
            level: 0.95,
          },
    count: hidden ? null : Math.min(...figures.map(({ count }) => count ?? 0)),
    method: hidden ? null : (figures.find(({ method }) => method !== 't')?.method ?? 't'),
    warnings: hidden ? ['hidden'] : kinds,
    formula: `mean over ${ids.length} items of the item mean, on ${scale.min}–${scale.max}`,
    larger: 'more satisfied',
  }
  return { index, items: Object.fromEntries(parts.map(({ id, figure }) => [id, figure])) }
}
