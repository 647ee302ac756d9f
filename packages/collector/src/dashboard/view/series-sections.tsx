import { Fragment, h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { nameSeries } from '../data/name-series.js'
import { GroupSection } from './group-section.js'
import { SeriesTable } from './series-table.js'

interface SeriesSectionsProps {
  readonly groups: readonly ScoredGroup[]
  /** Series with fewer answers are folded, as long as there is a larger one. */
  readonly floor: number
}

/** Every series of a survey, the largest first: side by side in one table, then each on its own, small ones folded. */
export function SeriesSections({ groups: given, floor }: SeriesSectionsProps): VNode {
  const groups = [...given].sort((a, b) => b.count - a.count)
  const named = nameSeries(groups).map((name, at) => ({ name, group: groups[at] as ScoredGroup }))
  const isSmall = ({ group }: { group: ScoredGroup }): boolean => group.count < floor
  const large = named.every(isSmall) ? named : named.filter((one) => !isSmall(one))
  const small = named.filter((one) => !large.includes(one))
  const rest = small.reduce((sum, { group }) => sum + group.count, 0)
  return (
    <>
      {large.length > 1 && (
        <section class="card" aria-labelledby="series-title">
          <h2 id="series-title">Side by side</h2>
          <SeriesTable series={large} />
        </section>
      )}
      {large.map(({ name, group }) => (
        <GroupSection key={group.fingerprint} group={group} name={name} />
      ))}
      {small.length > 0 && (
        <details class="card all">
          <summary>
            Other: {rest} {rest === 1 ? 'answer' : 'answers'} in {small.length === 1 ? 'a series' : 'series'} with fewer
            than {floor}
          </summary>
          <SeriesTable series={small} />
        </details>
      )}
    </>
  )
}
