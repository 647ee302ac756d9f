import type { Figure } from '@easekit/scales/scoring'
import type { TrendPeriod } from '../../results/trend-survey.js'

/** One period of a chart; its figure is missing where nobody answered. */
export interface ChartPoint {
  readonly from: string
  readonly to: string
  readonly answers: number
  readonly figure: Figure | undefined
}

/** What a chart shows of a trend: one series, by one preset. */
export function chartPoints(
  periods: readonly TrendPeriod[],
  fingerprint: string,
  preset: string,
): readonly ChartPoint[] {
  return periods.map(({ from, to, groups }) => {
    const group = groups.find((one) => one.fingerprint === fingerprint)
    const figure = group?.scores.find((one) => one.preset === preset)
    return { from, to, answers: group?.count ?? 0, figure: figure?.value === null ? undefined : figure }
  })
}
