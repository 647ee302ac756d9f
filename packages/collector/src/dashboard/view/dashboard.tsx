import { h, type VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Held } from '../../held-records/held-routes.js'
import type { Comments } from '../../results/list-comments.js'
import type { NamedReason } from '../../results/name-reasons.js'
import type { Results } from '../../results/score-survey.js'
import { findProject, findSurvey } from '../data/find-selected.js'
import { daysOf, readSelection, type Selection, writeSelection } from '../data/selection.js'
import { type Session, usePolled } from '../data/use-polled.js'
import { Banners } from './banners.js'
import { CommentList } from './comment-list.js'
import { Funnel } from './funnel.js'
import { LiveStatus } from './live-status.js'
import { Logo } from './logo.js'
import { Missing } from './missing.js'
import { ReasonList } from './reason-list.js'
import { SeriesSections } from './series-sections.js'
import { SpokenSummary } from './spoken-summary.js'
import { type ListedProject, type ListedSurvey, type ListedUnknown, Toolbar } from './toolbar.js'
import { Welcome } from './welcome.js'

interface DashboardProps {
  readonly session: Session
  readonly onSignOut: () => void
}

interface Listed {
  readonly reader?: 'records' | 'results'
  readonly projects: readonly ListedProject[]
  readonly unknown?: readonly ListedUnknown[]
}

interface LiveResults extends Results {
  readonly reasons?: readonly NamedReason[]
}

const commentsPerPage = 8
const mostComments = 80

/** Everything about one survey, kept up to date while the page is visible. */
export function Dashboard({ session, onSignOut }: DashboardProps): VNode {
  const [selection, setSelection] = useState<Selection>(() => readSelection(location.search))
  const [commentLimit, setCommentLimit] = useState(commentsPerPage)
  const select = (change: Partial<Selection>): void => {
    const next = { ...selection, ...change }
    history.replaceState(null, '', location.pathname + writeSelection(next))
    setSelection(next)
    setCommentLimit(commentsPerPage)
  }

  const projects = usePolled<Listed>('v1/projects', session, 60_000)
  const listed = projects.value?.projects ?? []
  // Comments and held records are for the owner only.
  const isOwner = projects.value?.reader !== 'results'
  const foundProject = findProject(selection, listed)
  const project = 'found' in foundProject ? foundProject.found : undefined
  const surveys = usePolled<{ surveys: readonly ListedSurvey[] }>(
    project && `v1/surveys?project=${project.id}`,
    session,
    5000,
  )
  const foundSurvey = findSurvey(selection, surveys.value?.surveys ?? [])
  const survey = 'found' in foundSurvey ? foundSurvey.found : undefined

  const today = new Date().toISOString().slice(0, 10)
  const query = useMemo(() => {
    if (!project || survey === undefined) return undefined
    const days = daysOf(selection, Date.parse(today))
    return new URLSearchParams({ project: project.id, survey, ...days }).toString()
  }, [project?.id, survey, selection, today])
  const results = usePolled<LiveResults>(query && `v1/results?${query}${selection.pool ? '&pool=soft' : ''}`, session)
  const comments = usePolled<Comments>(
    isOwner && query ? `v1/comments?${query}&limit=${commentLimit}` : undefined,
    session,
  )
  // While a longer page of comments is fetched, the shorter one stays.
  const [shownComments, setShownComments] = useState<{ query: string | undefined; value: Comments }>()
  useEffect(() => {
    if (comments.value) setShownComments({ query, value: comments.value })
  }, [comments.value, query])

  const held = usePolled<Held>(
    isOwner && project ? `v1/held?project=${project.id}&limit=1` : undefined,
    session,
    10_000,
  )

  const refused = [projects, surveys, results].find(({ status }) => status === 'refused')
  const { value } = results
  useEffect(() => {
    document.title = survey === undefined ? 'EaseKit' : `${survey} – EaseKit`
  }, [survey])

  return (
    <div class="page">
      <header class="bar">
        <h1 class="brand">
          <Logo /> EaseKit
        </h1>
        <LiveStatus polled={query !== undefined ? results : project ? surveys : projects} />
        <button type="button" class="quiet" onClick={onSignOut}>
          Sign out
        </button>
      </header>
      <main>
        {project && (
          <Toolbar
            projects={listed}
            surveys={surveys.value?.surveys ?? []}
            selection={{ ...selection, project: project.id, survey }}
            onSelect={select}
          />
        )}
        <Banners
          isDemo={project?.demo ?? false}
          held={held.value}
          unknown={projects.value?.unknown ?? []}
          published={value?.published}
          refusal={refused?.message}
        />
        {projects.value && 'missing' in foundProject && (
          <Missing
            kind="project"
            name={foundProject.missing}
            others={listed.map(({ id }) => id)}
            onPick={(id) => select({ project: id, survey: undefined })}
          />
        )}
        {project && surveys.value && 'missing' in foundSurvey && (
          <Missing
            kind="survey"
            name={foundSurvey.missing}
            others={[...new Set(surveys.value.surveys.map((one) => one.survey))]}
            onPick={(id) => select({ survey: id })}
          />
        )}
        {project && surveys.value?.surveys.length === 0 && <Welcome project={project.id} />}
        {value && project && (
          <div class="columns">
            <div class="sections">
              <SeriesSections groups={value.series} floor={project.floor} />
              <ReasonList reasons={value.reasons ?? []} />
              {value.series.length === 0 && (
                <section class="card empty">
                  <h2>No answers in this period</h2>
                  <p>
                    {value.published
                      ? 'Nothing is published of it yet.'
                      : value.counts.shown === 0
                        ? 'The question was not shown.'
                        : 'The question was shown, and nobody has answered it yet.'}
                  </p>
                </section>
              )}
            </div>
            <div class="sections">
              <Funnel counts={value.counts} />
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
      </main>
      <footer class="foot">Days are UTC. Intervals are 95%. Nothing here leaves this server.</footer>
    </div>
  )
}
