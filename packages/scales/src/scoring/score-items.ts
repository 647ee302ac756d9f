import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import type { Figure, Warning } from './figure.js'
import type { Histogram } from './histogram.js'
import { uncutAdjustedT } from './interval/adjusted-t.js'
import { levelOf } from './interval/level.js'
import { momentsOf } from './moments.js'
import { presetsOf } from './preset/presets-of.js'
import { score } from './score.js'
import type { ScoreOptions } from './score-options.js'
import { weightsOf } from './tally-items.js'

/** What may be said about an index over items. */
export interface ItemsOptions extends Omit<ScoreOptions, 'method' | 'population'> {
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
 * The satisfaction index: the mean of the item means, Σ w·m / Σ w. Its interval is the same mean of the items' ends before
 * they are cut at the ends of the scale. Where the same people rate all items that is at least as wide as the interval of
 * their own means, since how far their ratings go together cannot be seen from histograms. `count` is the smallest of the
 * items'. Hidden as soon as one item is. With the answers of each person at hand, `scorePeople` is narrower.
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
  const level = levelOf(options.level)
  const shares = weightsOf(ids, weights)
  const parts = ids.map((id, at) => {
    const histogram = histograms[id]
    if (!histogram) throw new EaseKitError(`\`histograms\` must hold the item "${id}", got none`)
    const figure = score(scale, 'mean', histogram, rest)
    return {
      id,
      weight: shares[at] ?? 0,
      figure,
      ends: uncutAdjustedT(momentsOf(histogram), scale.labels.length - 1, level),
    }
  })
  const average = (pick: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + part.weight * pick(part), 0)
  const value = Math.max(
    scale.min,
    Math.min(
      scale.max,
      average(({ figure }) => figure.value ?? Number.NaN),
    ),
  )
  const end = (side: 'low' | 'high'): number => scale.min + scale.step * average(({ ends }) => ends[side])
  const figures = parts.map(({ figure }) => figure)
  const kinds: readonly Warning[] = [...new Set(figures.flatMap(({ warnings }) => warnings))]
  const hidden = kinds.includes('hidden')
  const index: Figure = {
    preset: 'csi-mean',
    value: hidden ? null : value,
    unit: 'points',
    interval: hidden
      ? null
      : {
          low: Math.min(value, Math.max(scale.min, end('low'))),
          high: Math.max(value, Math.min(scale.max, end('high'))),
          level,
        },
    count: hidden ? null : Math.min(...figures.map(({ count }) => count ?? 0)),
    method: hidden ? null : 'adjusted-t',
    warnings: hidden ? ['hidden'] : kinds,
    formula: `mean over ${ids.length} items of the item mean, on ${scale.min}–${scale.max}`,
    larger: 'more satisfied',
  }
  return { index, items: Object.fromEntries(parts.map(({ id, figure }) => [id, figure])) }
}
