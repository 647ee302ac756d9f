import type { Unit } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import type { SurveyOverview } from '../../results/overview.js'
import { nameSeries } from '../data/name-series.js'
import { wordsOf } from '../data/words-of.js'
import { ChangeText } from '../insight/change-text.js'
import { compareGroups } from '../insight/compare-groups.js'
import { endsOf } from '../insight/ends-of.js'
import { How } from '../insight/how.js'
import { mainFigure } from '../insight/main-figure.js'
import { useLanguage } from '../language/language.js'
import { SparkLine } from './spark-line.js'

/** Where a survey stands beside its target, as `GET /v1/targets` has it. */
export interface Target {
  readonly survey: string
  readonly target: number
  readonly standing: 'met' | 'missed' | 'unsure'
  /** Missing while there is nothing to hold to it. */
  readonly figure?: { readonly preset: string; readonly unit: Unit }
  /** Then that of the target, as far as it is known. */
  readonly unit?: Unit
}

interface SurveyCardProps {
  readonly overview: SurveyOverview
  /** `undefined` where the owner has set none. */
  readonly target: Target | undefined
  readonly addressOf: (page: 'survey' | 'comments') => string
  readonly onOpen: (page: 'survey' | 'comments') => void
}

/** One survey at a glance, by its largest series; how many others there are is said. */
export function SurveyCard({ overview, target, addressOf, onOpen }: SurveyCardProps): VNode {
  const language = useLanguage()
  const { words, format, scaleWords } = language
  const { overview: texts } = words
  const { survey, counts, groups, before, after, periods, hardComments } = overview
  const [group] = [...groups].sort((a, b) => b.count - a.count)
  const figure = group && mainFigure(group)
  const inWindow = (list: SurveyOverview['groups']) =>
    list.find(({ fingerprint }) => fingerprint === group?.fingerprint)
  const comparison = figure && compareGroups(inWindow(before), inWindow(after), figure.preset)
  const targetUnit = target?.figure?.unit ?? target?.unit
  const name = group && nameSeries(groups, language)[groups.indexOf(group)]
  const link = (page: 'survey' | 'comments') => ({
    href: addressOf(page),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      onOpen(page)
    },
  })
  return (
    <article class="card at-a-glance" aria-labelledby={`survey-${survey}`}>
      <header>
        <h2 id={`survey-${survey}`}>
          <a {...link('survey')}>{survey}</a>
        </h2>
        {group && (
          <p class="hint">
            {wordsOf({ ...group.series, scale: group.scale }, scaleWords).question ?? group.scale}
            {name && ` (${name}; ${texts.otherSeries(groups.length - 1, format.count(groups.length - 1))})`}
          </p>
        )}
      </header>
      {figure && group && figure.value !== null ? (
        <div class="score">
          <p class="faint">{words.scoreNames[group.series.direction ?? 'ease-up']}</p>
          <p>
            <strong>{format.value(figure.value, figure.unit)}</strong>{' '}
            <span class="faint">
              {figure.unit === 'points' ? (
                words.onScale(...(endsOf(figure, group).map((end) => format.end(end, figure.unit)) as [string, string]))
              ) : (
                <code>{figure.preset}</code>
              )}
              {', '}
              {words.largerIs(figure.larger)}
            </span>
          </p>
          <p class="hint">
            {figure.interval &&
              `${words.interval(format.value(figure.interval.low, figure.unit), format.value(figure.interval.high, figure.unit))}, `}
            {words.answers(group.count, format.count(group.count))}
          </p>
        </div>
      ) : (
        <p class="score faint">
          {counts.answered > 0 ? words.answers(counts.answered, format.count(counts.answered)) : words.noAnswers.title}
        </p>
      )}
      {group && (
        <div class="moved">
          <SparkLine groups={periods.map((period) => inWindow(period.groups))} />
          <p>
            <ChangeText comparison={comparison} />
          </p>
        </div>
      )}
      <dl class="facts">
        <div>
          <dt>{texts.rate}</dt>
          <dd>
            {format.share(counts.answered, counts.shown)}{' '}
            <span class="faint">{texts.ofShown(format.count(counts.answered), format.count(counts.shown))}</span>
          </dd>
        </div>
        {target && (
          <div>
            <dt>{texts.target}</dt>
            <dd>
              {targetUnit ? format.value(target.target, targetUnit) : format.count(target.target)}
              {!target.figure && targetUnit && ` ${words.units[targetUnit]}`}
              {target.figure && target.figure.preset !== 'mean' && <code> {target.figure.preset}</code>}{' '}
              <span class="faint">{texts.standing[target.standing]}</span>
            </dd>
          </div>
        )}
        {hardComments && (
          <div>
            <dt>{texts.hardComments}</dt>
            <dd>
              <a {...link('comments')}>
                {hardComments.isLeast
                  ? texts.atLeast(format.count(hardComments.count))
                  : format.count(hardComments.count)}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <How
        sentences={[...(figure ? [words.how.figures[figure.unit]] : []), ...texts.how, words.how.interval]}
        of={survey}
        counted={`${words.answers(counts.answered, format.count(counts.answered))}, ${words.how.shown(format.count(counts.shown))}`}
      />
    </article>
  )
}
