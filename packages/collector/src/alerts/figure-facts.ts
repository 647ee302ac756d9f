import { type Histogram, score } from '@easekit/scales/scoring'
import { noFloor } from '../results/score-rating.js'
import type { FigureFacts } from './alert-facts.js'
import type { RatedSeries } from './rated-series.js'

const itemPrefix = 'effort.'

/** Scores a rating, for a message. `undefined` without answers. */
export function figureFacts(
  { series, scale, measure, preset: usual }: RatedSeries,
  bars: Histogram,
  preset: string = usual,
): FigureFacts | undefined {
  const { value, interval, count, unit, larger } = score(scale, preset, bars, noFloor)
  if (value === null || count === null || count === 0) return undefined
  return {
    scale: series.scale,
    locale: series.locale,
    ...(measure.startsWith(itemPrefix) ? { item: measure.slice(itemPrefix.length) } : {}),
    preset,
    unit,
    value,
    interval,
    count,
    range: [scale.min, scale.max],
    larger,
  }
}
