import { h, type VNode } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Held } from '../../held-records/held-routes.js'
import { findProject, findSurvey } from '../data/find-selected.js'
import { ranges, readSelection, type Selection, writeSelection } from '../data/selection.js'
import { type Session, usePolled } from '../data/use-polled.js'
import { createFormat } from '../language/create-format.js'
import { LanguageContext, useLanguage } from '../language/language.js'
import { Banners, type ListedUnknown } from './banners.js'
import { createApi } from './create-api.js'
import { LazyPage } from './lazy-page.js'
import { Missing } from './missing.js'
import { PageBar } from './page-bar.js'
import type { ListedProject, ListedSurvey, PageProps } from './page-props.js'
import { pages } from './pages.js'
import { Toolbar } from './toolbar.js'
import { Welcome } from './welcome.js'

interface DashboardProps {
  readonly session: Session
  readonly onSignOut: () => void
}

interface Listed {
  /** What is seen of answers; `publish` for whoever may only publish surveys, and sees none. */
  readonly reader?: 'records' | 'results' | 'publish'
  readonly publishes?: boolean
  /** What a link shows and nothing else. */
  readonly onlySurvey?: string
  readonly projects: readonly ListedProject[]
  readonly unknown?: readonly ListedUnknown[]
}

type State = Parameters<PageProps['onState']>[0]

/** The frame of the dashboard: what to look at, what is wrong, and the page that is chosen. */
export function Dashboard({ session, onSignOut }: DashboardProps): VNode {
  const language = useLanguage()
  const { words } = language
  const [selection, setSelection] = useState<Selection>(() => readSelection(location.search))
  const addressOf = (next: Selection): string =>
    location.pathname + writeSelection(next, new URLSearchParams(location.search).get('lang'))
  const select = (change: Partial<Selection>): void => {
    const next = { ...selection, ...change }
    history.replaceState(null, '', addressOf(next))
    setSelection(next)
  }
  const api = useMemo(() => createApi(session), [session])
  const [state, setState] = useState<State>()
  const onState = useCallback((next: State) => setState(next), [])

  const projects = usePolled<Listed>('v1/projects', session, 60_000)
  const listed = projects.value?.projects ?? []
  // Comments and held records are for the owner only.
  const reader = projects.value?.reader ?? 'records'
  const isOwner = reader === 'records'
  const seesResults = reader !== 'publish'
  const foundProject = findProject(selection, listed)
  const project = 'found' in foundProject ? foundProject.found : undefined
  const surveys = usePolled<{ surveys: readonly ListedSurvey[] }>(
    project && seesResults ? `v1/surveys?project=${project.id}` : undefined,
    session,
    5000,
  )
  const listedSurveys = surveys.value?.surveys ?? []
  const foundSurvey = findSurvey(selection, listedSurveys)
  const survey = 'found' in foundSurvey ? foundSurvey.found : undefined
  const held = usePolled<Held>(
    isOwner && project ? `v1/held?project=${project.id}&limit=1` : undefined,
    session,
    10_000,
  )

  const { publishes = true, onlySurvey } = projects.value ?? {}
  const offered = pages.filter(({ reader: needed, isOfAll = false }) => {
    if (needed === 'publish') return publishes
    return seesResults && (isOwner || needed === 'results') && !(isOfAll && onlySurvey !== undefined)
  })
  // Several surveys are seen at a glance first; one is seen itself, and so is one that the address names.
  const isOne = selection.survey !== undefined || new Set(listedSurveys.map((one) => one.survey)).size < 2
  const home = offered.find(({ id }) => id === (isOne ? 'survey' : 'overview')) ?? offered[0]
  // What the reader has begun to look at does not change because another survey is shown for the first time.
  const [firstHome, setFirstHome] = useState<typeof home>()
  const hasSurveys = listedSurveys.length > 0
  useEffect(() => {
    if (hasSurveys) setFirstHome((known) => known ?? home)
  }, [hasSurveys, home])
  const page = offered.find(({ id }) => id === selection.page) ?? firstHome ?? home

  const shownSelection: Selection =
    page?.hasAllTime === false && selection.range === 'all' ? { ...selection, range: '30' } : selection
  const zone = project?.timeZone
  const inZone = useMemo(
    () => (zone === undefined ? language : { ...language, format: createFormat(language.tag, words, zone) }),
    [language, words, zone],
  )
  const refused = [projects, surveys, state].find((one) => one?.status === 'refused')
  // Some pages need no answers.
  const isReady = hasSurveys || page?.hasPeriod === false
  const isMissing = project && hasSurveys && page?.ofSurvey && 'missing' in foundSurvey
  const isListed = surveys.value !== undefined || !seesResults
  const isShown = project && isListed && page && !isMissing && (!page.ofSurvey || survey !== undefined)
  const title = page?.ofSurvey && survey !== undefined ? survey : page && words.pages[page.id]
  useEffect(() => {
    document.title = title === undefined || !hasSurveys ? 'EaseKit' : `${title} – EaseKit`
  }, [title, hasSurveys])

  return (
    <LanguageContext.Provider value={inZone}>
      <div class="page">
        <PageBar
          pages={offered}
          current={project && page?.id}
          addressOf={(id) => addressOf({ ...selection, page: id })}
          onOpen={(id) => select({ page: id })}
          status={((isShown && state) || (project && seesResults ? surveys : projects)).status}
          onSignOut={onSignOut}
        />
        <main>
          {project && (
            <Toolbar
              projects={listed}
              surveys={page?.ofSurvey ? listedSurveys : []}
              selection={{ ...shownSelection, project: project.id, survey: page?.ofSurvey ? survey : undefined }}
              periods={
                hasSurveys && page?.hasPeriod ? ranges.filter((range) => page.hasAllTime || range !== 'all') : []
              }
              hasSeries={hasSurveys && (page?.hasPeriod ?? false) && page?.id !== 'comments' && page?.id !== 'effects'}
              onSelect={select}
            />
          )}
          <Banners
            isDemo={project?.demo ?? false}
            held={held.value}
            unknown={projects.value?.unknown ?? []}
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
          {isMissing && (
            <Missing
              kind="survey"
              name={foundSurvey.missing}
              others={[...new Set(listedSurveys.map((one) => one.survey))]}
              onPick={(id) => select({ survey: id })}
            />
          )}
          {project && surveys.value && !isReady && <Welcome project={project.id} isOwner={isOwner} />}
          {isShown && isReady && (
            <LazyPage
              page={page}
              project={project}
              surveys={listedSurveys}
              survey={survey}
              selection={shownSelection}
              onSelect={select}
              isOwner={isOwner}
              language={language.tag}
              session={session}
              onState={onState}
              {...api}
            />
          )}
        </main>
        <footer class="foot">{words.foot(zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone)}</footer>
      </div>
    </LanguageContext.Provider>
  )
}
