import { h, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { NamedReason } from '../../results/name-reasons.js'
import type { ScoredReason } from '../../results/score-reasons.js'
import type { PageProps } from '../frame/page-props.js'
import { How } from '../insight/how.js'
import { mainFigure } from '../insight/main-figure.js'
import { useLanguage } from '../language/language.js'
import { Downloads } from './downloads.js'

interface ReasonListProps {
  readonly reasons: readonly NamedReason[]
  readonly survey: string
  /** How many answers there are, with and without a reason. */
  readonly answers: number
  /** The window, as search parameters. */
  readonly query: string
  /** The series whose scores are shown. */
  readonly fingerprint: string | undefined
  readonly read: PageProps['read']
}

type Scores = ReadonlyMap<string, ScoredReason['groups'][number]>

const mostShown = 12

/** The reasons that were given, the most frequent first; on request with the score of those who gave each. */
export function ReasonList({ reasons, survey, answers, query, fingerprint, read }: ReasonListProps): VNode | null {
  const { words, format } = useLanguage()
  const [isWanted, setIsWanted] = useState(false)
  const [scores, setScores] = useState<Scores>()
  const isGiven = reasons.length > 0
  // They are read answer by answer, so that nobody who does not ask for them waits for them.
  useEffect(() => {
    let isCurrent = true
    setScores(undefined)
    if (isWanted && isGiven)
      read<{ reasons: readonly ScoredReason[] }>(`v1/reasons?${query}`).then(
        (answer) => {
          const ofSeries = answer.reasons.flatMap(({ id, groups }) => {
            const group = groups.find((one) => one.fingerprint === fingerprint)
            return group ? [[id, group] as const] : []
          })
          if (isCurrent) setScores(new Map(ofSeries))
        },
        () => isCurrent && setIsWanted(false),
      )
    return () => {
      isCurrent = false
    }
  }, [isWanted, isGiven, query, fingerprint, read])
  if (!isGiven) return null
  const rest = reasons.slice(mostShown)
  const figureOf = (id: string) => {
    const group = scores?.get(id)
    return group && mainFigure(group)
  }
  return (
    <section class="card reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{words.reasons.title}</h2>
      <Rows reasons={reasons.slice(0, mostShown)} scores={scores} />
      {rest.length > 0 && (
        <details>
          <summary>{words.reasons.more(format.count(rest.length))}</summary>
          <Rows reasons={rest} scores={scores} />
        </details>
      )}
      <p class="hint">{words.reasons.hint}</p>
      {scores && (
        <p class="hint">
          {words.reasonScores.score}. {words.reasonScores.hint}
        </p>
      )}
      {!isWanted && fingerprint !== undefined && (
        <p class="others">
          <button type="button" onClick={() => setIsWanted(true)}>
            {words.reasonScores.show}
          </button>
        </p>
      )}
      {isWanted && !scores && <p class="hint">{words.live.loading}</p>}
      <Downloads
        name={`${survey}-reasons`}
        rows={() => [
          ['reason', 'label', 'answers', 'score', 'low', 'high'],
          ...reasons.map(({ id, label, count }) => {
            const { value = null, interval } = figureOf(id) ?? {}
            return [id, label, count, value, interval?.low ?? null, interval?.high ?? null]
          }),
        ]}
      />
      <How
        sentences={words.how.reasons}
        of={words.reasons.title}
        counted={words.answers(answers, format.count(answers))}
      />
    </section>
  )
}

interface RowsProps {
  readonly reasons: readonly NamedReason[]
  readonly scores: Scores | undefined
}

function Rows({ reasons, scores }: RowsProps): VNode {
  const { words, format } = useLanguage()
  return (
    <ul>
      {reasons.map(({ id, label, count }) => {
        const group = scores?.get(id)
        const figure = group && mainFigure(group)
        return (
          <li key={id}>
            <span dir="auto">{label}</span> <span class="number">{format.count(count)}</span>
            {figure && figure.value !== null && (
              <span class="reason-score">
                {' '}
                <b>{format.value(figure.value, figure.unit)}</b>{' '}
                {figure.interval && (
                  <span class="faint">
                    {words.between(
                      format.value(figure.interval.low, figure.unit),
                      format.value(figure.interval.high, figure.unit),
                    )}
                  </span>
                )}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
