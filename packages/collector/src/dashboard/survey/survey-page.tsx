import { Fragment, h, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Comments } from '../../results/list-comments.js'
import type { NamedReason } from '../../results/name-reasons.js'
import type { Results } from '../../results/score-survey.js'
import { daysOf } from '../data/selection.js'
import { usePolled } from '../data/use-polled.js'
import type { PageProps } from '../frame/page-props.js'
import { CountedWindowContext } from '../insight/counted-window.js'
import { windowsToCompare } from '../insight/windows-to-compare.js'
import { useLanguage } from '../language/language.js'
import { CommentList } from './comment-list.js'
import { ComparisonSection } from './comparison-section.js'
import { Funnel } from './funnel.js'
import { ReasonList } from './reason-list.js'
import { SegmentsSection } from './segments-section.js'
import { SeriesSections } from './series-sections.js'
import { SpokenSummary } from './spoken-summary.js'
import { TrendSection } from './trend-section.js'

interface LiveResults extends Results {
  readonly reasons?: readonly NamedReason[]
}

const commentsPerPage = 8
const mostComments = 80

/** Everything about one survey, kept up to date while the page is visible. */
export function SurveyPage({
  project,
  survey = '',
  selection,
  onSelect,
  isOwner,
  session,
  read,
  onState,
}: PageProps): VNode {
  const { words, format } = useLanguage()
  const [commentLimit, setCommentLimit] = useState(commentsPerPage)
  const today = new Date().toISOString().slice(0, 10)
  const days = daysOf(selection, Date.parse(today))
  const query = new URLSearchParams({ project: project.id, survey, ...days }).toString()
  useEffect(() => setCommentLimit(commentsPerPage), [query])
  const results = usePolled<LiveResults>(`v1/results?${query}${selection.pool ? '&pool=soft' : ''}`, session)
  const comments = usePolled<Comments>(isOwner ? `v1/comments?${query}&limit=${commentLimit}` : undefined, session)
  // While a longer page of comments is fetched, the shorter one stays.
  const [shownComments, setShownComments] = useState<{ query: string; value: Comments }>()
  useEffect(() => {
    if (comments.value) setShownComments({ query, value: comments.value })
  }, [comments.value, query])
  const { value, status, message } = results
  useEffect(() => onState({ status, ...(message === undefined ? {} : { message }) }), [status, message, onState])
  const { published } = value ?? {}
  const [largest] = [...(value?.series ?? [])].sort((a, b) => b.count - a.count)
  return (
    <CountedWindowContext.Provider value={days}>
      {published && (
        <p class="banner">
          {words.banners.published(published.until, format.count(Number(/\d+/.exec(published.waiting)?.[0])))}
        </p>
      )}
      {value && (
        <div class="columns">
          <div class="sections">
            <SeriesSections groups={value.series} survey={survey} floor={project.floor}>
              <ComparisonSection
                key={survey}
                project={project.id}
                survey={survey}
                pool={selection.pool ?? false}
                from={days.from}
                to={days.to}
                mark={selection.mark}
                onMark={(mark) => onSelect({ mark })}
                session={session}
              />
              <TrendSection
                key={`${survey} ${selection.range}`}
                query={`${query}${selection.pool ? '&pool=soft' : ''}`}
                survey={survey}
                groups={value.series}
                usual={selection.range === '7' ? 'day' : 'week'}
                marks={selection.mark ? [selection.mark] : []}
                session={session}
              />
            </SeriesSections>
            {largest && isOwner && (
              <SegmentsSection
                query={`${query}${selection.pool ? '&pool=soft' : ''}`}
                survey={survey}
                group={largest}
                floor={project.floor}
                windows={windowsToCompare({ against: 'previous', ...days, today })}
                session={session}
              />
            )}
            <ReasonList
              reasons={value.reasons ?? []}
              survey={survey}
              answers={value.counts.answered}
              query={`${query}${selection.pool ? '&pool=soft' : ''}`}
              fingerprint={largest?.fingerprint}
              read={read}
            />
            {value.series.length === 0 && value.counts.answered === 0 && (
              <section class="card empty">
                <h2>{words.noAnswers.title}</h2>
                <p>
                  {value.published
                    ? words.noAnswers.published
                    : value.counts.shown === 0
                      ? words.noAnswers.notShown
                      : words.noAnswers.shown}
                </p>
              </section>
            )}
          </div>
          <div class="sections">
            <Funnel counts={value.counts} survey={survey} />
            {shownComments && shownComments.query === query && (
              <CommentList
                comments={shownComments.value}
                onMore={
                  commentLimit < mostComments ? () => setCommentLimit(commentLimit + commentsPerPage * 2) : undefined
                }
              />
            )}
          </div>
        </div>
      )}
      <SpokenSummary results={value} />
    </CountedWindowContext.Provider>
  )
}
