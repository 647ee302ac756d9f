import type { Figure } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { useLanguage } from '../language/language.js'

interface SeriesTableProps {
  readonly series: readonly { readonly name: string; readonly group: ScoredGroup }[]
}

/** Series side by side: answers, average and share, each with its interval. Items have no figure in common, so none here. */
export function SeriesTable({ series }: SeriesTableProps): VNode {
  const { words, format } = useLanguage()
  const hasSeveralScales = new Set(series.map(({ group }) => group.scale)).size > 1
  return (
    <table class="series">
      <thead>
        <tr>
          <th scope="col">{words.series.series}</th>
          <th scope="col" class="number">
            {words.series.answers}
          </th>
          <th scope="col" class="number">
            {words.series.average}
          </th>
          <th scope="col" class="number">
            {words.series.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ name, group }) => (
          <tr key={group.fingerprint}>
            <th scope="row">
              {(hasSeveralScales || !name) && <code>{group.scale}</code>} {name}
            </th>
            <td class="number">{format.count(group.count)}</td>
            <Cell figure={group.scores.find(({ unit }) => unit === 'points')} />
            <Cell figure={group.scores.find(({ unit }) => unit !== 'points')} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ figure }: { readonly figure: Figure | undefined }): VNode {
  const { words, format } = useLanguage()
  if (!figure || figure.value === null) return <td class="number faint">–</td>
  const { value, unit, interval, preset } = figure
  return (
    <td class="number">
      <b>{format.value(value, unit)}</b> <code class="faint">{preset}</code>
      {interval && (
        <span class="between faint">
          {' '}
          {words.between(format.value(interval.low, unit), format.value(interval.high, unit))}
        </span>
      )}
    </td>
  )
}
