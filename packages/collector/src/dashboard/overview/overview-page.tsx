import { Fragment, h, type VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Overview } from '../../results/overview.js'
import { daysOf, type Selection, writeSelection } from '../data/selection.js'
import { usePolled } from '../data/use-polled.js'
import type { PageProps } from '../frame/page-props.js'
import { CountedWindowContext } from '../insight/counted-window.js'
import { useLanguage } from '../language/language.js'
import { SurveyCard, type Target } from './survey-card.js'

/** All surveys of the project: where each stands, and which way it moved. */
export function OverviewPage({ project, selection, onSelect, session, onState }: PageProps): VNode {
  const { words, format } = useLanguage()
  const { overview: texts } = words
  const days = daysOf(selection, Date.parse(new Date().toISOString().slice(0, 10)))
  const query = new URLSearchParams({ project: project.id, ...days, ...(selection.pool ? { pool: 'soft' } : {}) })
  const overview = usePolled<Overview>(days.from ? `v1/overview?${query}` : undefined, session, 5000)
  // Read seldom: it is made of days that are over.
  const targets = usePolled<{ targets: readonly Target[] }>(`v1/targets?project=${project.id}`, session, 60_000)
  const { value, status, message } = overview
  useEffect(() => onState({ status, ...(message === undefined ? {} : { message }) }), [status, message, onState])
  if (!days.from) return <p class="hint">{texts.pickDays}</p>
  if (!value) return <p class="hint loading">{words.live.loading}</p>
  const spoken = ({ from, to }: { from: string; to: string }): string => words.between(format.day(from), format.day(to))
  const next = (survey: string, page: Selection['page']): Selection => ({ ...selection, survey, page })
  return (
    <CountedWindowContext.Provider value={{ from: value.from, to: value.to }}>
      <p class="hint compared">
        {value.compared
          ? texts.compared(spoken(value.compared.after), spoken(value.compared.before))
          : texts.notCompared}
      </p>
      <div class="glances">
        {value.surveys.map((one) => (
          <SurveyCard
            key={one.survey}
            overview={one}
            target={targets.value?.targets?.find(({ survey }) => survey === one.survey)}
            addressOf={(page) =>
              location.pathname +
              writeSelection(next(one.survey, page), new URLSearchParams(location.search).get('lang'))
            }
            onOpen={(page) => onSelect(next(one.survey, page))}
          />
        ))}
      </div>
    </CountedWindowContext.Provider>
  )
}
