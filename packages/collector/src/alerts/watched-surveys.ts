import { isPausedIn } from '../projects/is-paused-in.js'
import type { Project } from '../projects/project.js'
import type { AlertSight } from '../storage/alert-store.js'
import type { Store } from '../storage/store.js'

// Anybody can send answers to surveys of any name: of those that nobody has declared only the latest are watched.
const mostUndeclared = 20

/** The surveys that alerts are about: those that the project declares, else the latest; never those that are closed or paused. */
export async function watchedSurveys(
  store: Pick<Store, 'surveys' | 'publishedSurveys'>,
  project: Pick<Project, 'id' | 'surveys' | 'closed' | 'isPaused' | 'paused'>,
  sight: AlertSight,
): Promise<readonly string[]> {
  const { id, surveys, closed } = project
  const isAsked = (survey: string): boolean => !closed.has(survey) && !isPausedIn(project, survey)
  if (surveys.size > 0) return [...surveys.keys()].filter(isAsked)
  const rows = sight === 'results' ? await store.publishedSurveys(id) : await store.surveys(id)
  const latest = new Set(rows.map(({ survey }) => survey))
  return [...latest].filter(isAsked).slice(0, mostUndeclared)
}
