import type { Scale, Series } from '@easekit/scales'
import { presetsFor, presetsOf } from '@easekit/scales/scoring'
import type { Group } from '../results/group.js'
import { scaleOf } from '../results/scale-of.js'
import type { RatingMeasure } from '../storage/tally.js'
import type { AnswerWindow } from './open-windows.js'

/** One rating of one series. */
export interface RatedSeries {
  readonly fingerprint: string
  readonly measure: RatingMeasure
  readonly series: Series
  /** For a rating of several, the scale of that one question. */
  readonly scale: Scale
  /** Its first way of scoring. */
  readonly preset: string
}

const leastShare = 0.1

/**
 * The ratings that a survey is judged by: those of each series with a tenth of its answers or more, ten at most. Everything
 * smaller would be judged so often that some of it looked odd by chance.
 */
export function ratedSeries({ groups }: AnswerWindow): readonly RatedSeries[] {
  const all = groups.reduce((sum, { count }) => sum + count, 0)
  return groups
    .filter(({ count, isOther }) => !isOther && count > 0 && count >= all * leastShare)
    .flatMap(({ fingerprint, members, histograms }) => {
      const [series] = members.values() as Iterable<Series> as [Series]
      const { items: _, ...scale } = scaleOf(series)
      const fitting = new Set<string>(presetsFor(scale).map(({ id }) => id))
      const preset = presetsOf(scale).find((id) => fitting.has(id))
      if (preset === undefined) return []
      return [...histograms.keys()].map((measure) => ({ fingerprint, measure, series, scale, preset }))
    })
}

/** The answers to a rating in a window; `undefined` where there are none. */
export function answersIn(
  { groups }: AnswerWindow,
  { fingerprint, measure }: Pick<RatedSeries, 'fingerprint' | 'measure'>,
): ReadonlyMap<number, number> | undefined {
  return groups.find((group: Group) => group.fingerprint === fingerprint)?.histograms.get(measure)
}
