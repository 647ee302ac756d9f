import type { Figure } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ScoredGroup } from '../../results/score-group.js'
import type { Results } from '../../results/score-survey.js'
import { nameSeries } from '../data/name-series.js'
import { type Session, usePolled } from '../data/use-polled.js'
import { compareGroups } from '../insight/compare-groups.js'
import { How } from '../insight/how.js'
import { mainFigure } from '../insight/main-figure.js'
import { type Against, type ComparedWindows, windowsToCompare } from '../insight/windows-to-compare.js'
import { useLanguage } from '../language/language.js'
import { ComparisonWords } from './comparison-words.js'

interface ComparisonSectionProps {
  readonly project: string
  readonly survey: string
  readonly pool: boolean
  readonly from: string | undefined
  readonly to: string | undefined
  readonly mark: string | undefined
  readonly onMark: (day: string | undefined) => void
  readonly session: Session
}

const choices: readonly Against[] = ['previous', 'year', 'date']

/** This period against another one, for every series that both have, in words. */
export function ComparisonSection(props: ComparisonSectionProps): VNode {
  const { from, to, mark, onMark } = props
  const { words, format } = useLanguage()
  const { comparing } = words
  const [against, setAgainst] = useState<Against>(mark === undefined ? 'previous' : 'date')
  const windows = windowsToCompare({ against, from, to, mark, today: new Date().toISOString().slice(0, 10) })
  const spoken =
    windows &&
    comparing.windows(
      words.between(format.day(windows.after.from), format.day(windows.after.to)),
      words.between(format.day(windows.before.from), format.day(windows.before.to)),
    )
  return (
    <section class="card comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">{comparing.title}</h2>
      <div class="choices">
        <label>
          {comparing.against}
          <select
            value={against}
            onChange={({ currentTarget }) =>
              setAgainst(choices.find((one) => one === currentTarget.value) ?? 'previous')
            }
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {comparing.choices[one]}
              </option>
            ))}
          </select>
        </label>
        {against === 'date' && (
          <label>
            {comparing.markedDay}
            <input
              type="date"
              value={mark ?? ''}
              onChange={({ currentTarget }) => onMark(currentTarget.value || undefined)}
            />
          </label>
        )}
      </div>
      {windows ? <Compared {...props} windows={windows} /> : <p class="hint">{comparing.needsDays}</p>}
      {spoken && <p class="hint">{spoken}</p>}
      <How sentences={[...comparing.how, words.how.interval]} of={comparing.title} window={spoken} />
    </section>
  )
}

function Compared({
  project,
  survey,
  pool,
  session,
  windows,
}: ComparisonSectionProps & { readonly windows: ComparedWindows }): VNode {
  const language = useLanguage()
  const { words } = language
  const addressOf = ({ from, to }: ComparedWindows['after']): string =>
    `v1/results?${new URLSearchParams({ project, survey, from, to, ...(pool ? { pool: 'soft' } : {}) })}`
  const before = usePolled<Results>(addressOf(windows.before), session, 30_000).value
  const after = usePolled<Results>(addressOf(windows.after), session, 30_000).value
  if (!before || !after) return <p class="hint">{words.live.loading}</p>
  const groups = [...after.series].sort((a, b) => b.count - a.count)
  const names = nameSeries(groups, language)
  const compared = groups.flatMap((group, at) => {
    const earlier = before.series.find(({ fingerprint }) => fingerprint === group.fingerprint)
    const found = presetsToCompare(group).flatMap((preset) => compareGroups(earlier, group, preset) ?? [])
    return found.length > 0 ? [{ group, name: names[at] ?? '', found }] : []
  })
  if (compared.length === 0) return <p>{words.comparing.nothing}</p>
  return (
    <div class="compared">
      {compared.map(({ group, name, found }) => (
        <div key={group.fingerprint}>
          {name && <h3>{name}</h3>}
          {found.map((comparison) => (
            <ComparisonWords key={comparison.preset} comparison={comparison} direction={group.series.direction} />
          ))}
        </div>
      ))}
    </div>
  )
}

// The average and the first share can move apart, so that whichever is the main one, the other stands below it.
function presetsToCompare(group: ScoredGroup): readonly string[] {
  const isMean = ({ unit }: Figure): boolean => unit === 'points'
  const main = mainFigure(group)
  const other = main && group.scores.find((figure) => isMean(figure) !== isMean(main))
  return [main, other].flatMap((figure) => figure?.preset ?? [])
}
