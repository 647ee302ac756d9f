import { type ComponentChildren, Fragment, h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { nameSeries } from '../data/name-series.js'
import { useLanguage } from '../language/language.js'
import { GroupSection } from './group-section.js'
import { SeriesTable } from './series-table.js'

interface SeriesSectionsProps {
  readonly groups: readonly ScoredGroup[]
  readonly survey: string
  /** Series with fewer answers are folded, as long as there is a larger one. */
  readonly floor: number
  /** Stands below the largest series, which most readers come for. */
  readonly children?: ComponentChildren
}

/** Every series of a survey, the largest first: side by side in one table, then each on its own, small ones folded. */
export function SeriesSections({ groups: given, survey, floor, children }: SeriesSectionsProps): VNode {
  const language = useLanguage()
  const { words, format } = language
  const groups = [...given].sort((a, b) => b.count - a.count)
  const named = nameSeries(groups, language).map((name, at) => ({ name, group: groups[at] as ScoredGroup }))
  const isSmall = ({ group }: { group: ScoredGroup }): boolean => group.count < floor
  const large = named.every(isSmall) ? named : named.filter((one) => !isSmall(one))
  const small = named.filter((one) => !large.includes(one))
  const rest = small.reduce((sum, { group }) => sum + group.count, 0)
  return (
    <>
      {large.length > 1 && (
        <section class="card" aria-labelledby="series-title">
          <h2 id="series-title">{words.series.title}</h2>
          <SeriesTable series={large} />
        </section>
      )}
      {large.map(({ name, group }, at) => (
        <Fragment key={group.fingerprint}>
          <GroupSection survey={survey} group={group} name={name} />
          {at === 0 && children}
        </Fragment>
      ))}
      {small.length > 0 && (
        <details class="card all">
          <summary>
            {words.series.folded(words.answers(rest, format.count(rest)), small.length, format.count(floor))}
          </summary>
          <SeriesTable series={small} />
        </details>
      )}
    </>
  )
}
