import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import type { Histogram } from './histogram.js'
import { tally } from './tally.js'

/** Ratings of several items, counted per item and per person. */
export interface ItemsTally {
  /** The answers to each item, by item id. */
  readonly histograms: Readonly<Record<string, Histogram>>
  /** Number of ratings that are no point of the scale. They are in no bar. An item that was left out is not one. */
  readonly rejected: number
  /** The weighted mean over items of everybody who rated all of them, in points. */
  readonly people: {
    readonly count: number
    /** `NaN` without people. */
    readonly mean: number
    /** Sum of squared deviations from the mean. */
    readonly squares: number
  }
}

/** How items count. */
export interface ItemsTallyOptions {
  /** Weight per item id, over 0. @default 1 for every item */
  readonly weights?: Readonly<Record<string, number>> | undefined
}

/**
 * Counts the ratings of a scale with several items, one row per person, such as `{ time: 2, steps: 1 }`.
 *
 * @throws EaseKitError for a scale without items, and a weight that is not over 0
 */
export const tallyItems = (
  scale: Scale,
  rows: Iterable<Readonly<Record<string, unknown>>>,
  { weights = {} }: ItemsTallyOptions = {},
): ItemsTally => {
  const { items = [] } = scale
  if (items.length === 0) throw new EaseKitError(`\`scale\` must have several items, got "${scale.id}"`)
  const shares = weightsOf(items, weights)
  const columns: Record<string, unknown[]> = Object.fromEntries(items.map((id) => [id, []]))
  let count = 0
  let mean = 0
  let squares = 0
  for (const row of rows) {
    const given = items.filter((id) => Object.hasOwn(row, id) && row[id] !== undefined && row[id] !== null)
    for (const id of given) columns[id]?.push(row[id])
    const values = given.map((id) => row[id])
    if (given.length < items.length || tally(scale, values).rejected > 0) continue
    const value = values.reduce<number>((sum, rating, at) => sum + Number(rating) * (shares[at] ?? 0), 0)
    // One pass without losing digits: Welford 1962.
    count++
    const step = value - mean
    mean += step / count
    squares += step * (value - mean)
  }
  const tallied = items.map((id) => [id, tally(scale, columns[id] ?? [])] as const)
  return {
    histograms: Object.fromEntries(tallied.map(([id, { histogram }]) => [id, histogram])),
    rejected: tallied.reduce((sum, [, { rejected }]) => sum + rejected, 0),
    people: { count, mean: count > 0 ? mean : Number.NaN, squares },
  }
}

/** The weights of the items, so that they add up to 1. */
export const weightsOf = (items: readonly string[], weights: Readonly<Record<string, number>>): readonly number[] => {
  const own = items.map((id) => {
    const weight = weights[id] ?? 1
    if (!(weight > 0 && Number.isFinite(weight)))
      throw new EaseKitError(`\`weights.${id}\` must be finite and over 0, got ${weight}`)
    return weight
  })
  const largest = Math.max(...own)
  const total = own.reduce((sum, weight) => sum + weight / largest, 0)
  return own.map((weight) => weight / largest / total)
}
