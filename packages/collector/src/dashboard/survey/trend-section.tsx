import { h, type VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ScoredGroup } from '../../results/score-group.js'
import type { Every } from '../../results/trend-period.js'
import type { Trend } from '../../results/trend-survey.js'
import { nameSeries } from '../data/name-series.js'
import { type Session, usePolled } from '../data/use-polled.js'
import { endsOf } from '../insight/ends-of.js'
import { How } from '../insight/how.js'
import { mainFigure } from '../insight/main-figure.js'
import { useLanguage } from '../language/language.js'
import { chartPoints } from './chart-points.js'
import { Downloads } from './downloads.js'
import { TrendChart } from './trend-chart.js'
import { TrendTable } from './trend-table.js'

interface TrendSectionProps {
  /** The search parameters of the window: project, survey and days. */
  readonly query: string
  readonly survey: string
  /** The groups of the same window, which name the series. */
  readonly groups: readonly ScoredGroup[]
  /** The length of the periods before the reader chooses one. */
  readonly usual: Every
  /** Days that the reader has marked. */
  readonly marks: readonly string[]
  readonly session: Session
}

const steps: readonly Every[] = ['day', 'week', 'month']

/** One figure of one series over time. */
export function TrendSection({ query, survey, groups: given, usual, marks, session }: TrendSectionProps): VNode | null {
  const language = useLanguage()
  const { words, format } = language
  const { trend: texts } = words
  const [every, setEvery] = useState<Every>(usual)
  const [series, setSeries] = useState<string>()
  const [preset, setPreset] = useState<string>()
  const picture = useRef<SVGSVGElement>(null)
  const { value } = usePolled<Trend>(`v1/trend?${query}&every=${every}`, session, 10_000)
  const groups = [...given].filter(({ scores }) => scores.length > 0).sort((a, b) => b.count - a.count)
  const group = groups.find(({ fingerprint }) => fingerprint === series) ?? groups[0]
  const figure = group && (group.scores.find((one) => one.preset === preset) ?? mainFigure(group))
  if (!group || !figure) return null
  const names = nameSeries(groups, language)
  const points = value ? chartPoints(value.periods, group.fingerprint, figure.preset) : []
  const nameOf = (one: typeof figure): string => `${words.figureNames[one.unit]} ${one.preset}`
  return (
    <section class="card trend" aria-labelledby="trend-title">
      <h2 id="trend-title">{texts.title}</h2>
      <div class="choices">
        <label>
          {texts.every}
          <select
            value={every}
            onChange={({ currentTarget }) => setEvery(steps.find((step) => step === currentTarget.value) ?? usual)}
          >
            {steps.map((step) => (
              <option key={step} value={step}>
                {texts.steps[step]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.figure}
          <select value={figure.preset} onChange={({ currentTarget }) => setPreset(currentTarget.value)}>
            {group.scores.map((one) => (
              <option key={one.preset} value={one.preset}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        {groups.length > 1 && (
          <label>
            {words.series.series}
            <select value={group.fingerprint} onChange={({ currentTarget }) => setSeries(currentTarget.value)}>
              {groups.map(({ fingerprint, scale }, at) => (
                <option key={fingerprint} value={fingerprint}>
                  {names[at] || scale}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {points.some((point) => point.figure) ? (
        <TrendChart
          points={points}
          ends={endsOf(figure, group)}
          marks={marks}
          label={`${texts.title}: ${nameOf(figure)}, ${words.largerIs(figure.larger)}. ${texts.table}`}
          picture={picture}
        />
      ) : (
        <p class="hint">{value ? texts.none : words.live.loading}</p>
      )}
      <p class="hint">{texts.easyOnTop}</p>
      <details class="how">
        <summary>{texts.table}</summary>
        <TrendTable points={points} every={every} />
      </details>
      <Downloads
        name={`${survey}-${figure.preset}-${every}`}
        withChart={(use) => picture.current && use(picture.current)}
        rows={() => [
          ['from', 'to', 'answers', figure.preset, 'low', 'high'],
          ...points.map(({ from, to, answers, figure: one }) => [
            from,
            to,
            answers,
            one?.value ?? null,
            one?.interval?.low ?? null,
            one?.interval?.high ?? null,
          ]),
        ]}
      />
      <How
        sentences={[words.how.figures[figure.unit], ...texts.how, words.how.interval]}
        of={texts.title}
        counted={words.answers(group.count, format.count(group.count))}
      />
    </section>
  )
}
