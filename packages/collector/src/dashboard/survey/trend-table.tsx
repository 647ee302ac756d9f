import { h, type VNode } from 'preact'
import type { Every } from '../../results/trend-period.js'
import { useLanguage } from '../language/language.js'
import type { ChartPoint } from './chart-points.js'

interface TrendTableProps {
  readonly points: readonly ChartPoint[]
  readonly every: Every
}

/** What a trend shows, as figures, the newest period first. */
export function TrendTable({ points, every }: TrendTableProps): VNode {
  const { words, format } = useLanguage()
  const { trend: texts } = words
  const named = ({ from, to }: ChartPoint): string =>
    every === 'day' ? format.day(from) : words.between(format.day(from), format.day(to))
  return (
    <table class="series">
      <thead>
        <tr>
          <th scope="col">{texts.period}</th>
          <th scope="col" class="number">
            {texts.answers}
          </th>
          <th scope="col" class="number">
            {texts.figure}
          </th>
          <th scope="col" class="number">
            {texts.interval}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map((point) => {
          const { value = null, unit = 'points', interval } = point.figure ?? {}
          return (
            <tr key={point.from}>
              <th scope="row">{named(point)}</th>
              <td class="number">{format.count(point.answers)}</td>
              <td class="number">{value === null ? '–' : format.value(value, unit)}</td>
              <td class="number faint">
                {interval ? words.between(format.value(interval.low, unit), format.value(interval.high, unit)) : '–'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
