import type { Series } from '@easekit/scales'
import { type Comparison, compare } from '@easekit/scales/scoring'
import { scaleOf } from '../../results/scale-of.js'
import type { ScoredGroup } from '../../results/score-group.js'
import { noFloor } from '../../results/score-rating.js'

/**
 * Compares two windows of one series by a preset. `undefined` where there is nothing to compare: another series, small ones
 * that were published together, which differ from window to window, or a scale of several items.
 */
export function compareGroups(
  before: ScoredGroup | undefined,
  after: ScoredGroup | undefined,
  preset: string,
): Comparison | undefined {
  if (!before?.histogram || !after?.histogram || before.other || after.other) return undefined
  if (before.fingerprint !== after.fingerprint) return undefined
  // What is left out of the series of a group that was counted together is left out of both.
  const series = { ...after.series } as Series
  const scale = scaleOf(series)
  const partOf = ({ histogram = {} }: ScoredGroup) => ({
    series,
    histogram: scale.labels.map((_, at) => histogram[String(scale.min + at * scale.step)] ?? 0),
  })
  const filling = [before, after].some(({ warnings }) => warnings.includes('filling'))
  return compare(scale, preset, [partOf(before), partOf(after)], { filling, ...noFloor })
}
