import type { Project } from '../projects/project.js'
import type { AlertSight } from '../storage/alert-store.js'
import type { Store } from '../storage/store.js'

// Anybody can send answers to surveys of any name: of those that nobody has declared only the latest are watched.
const mostUndeclared = 20

/** The surveys that alerts are about: those that the project declares, else the latest; never those that are closed. */
export async function watchedSurveys(
  store: Pick<Store, 'surveys' | 'publishedSurveys'>,
  { id, surveys, closed }: Pick<Project, 'id' | 'surveys' | 'closed'>,
  sight: AlertSight,
): Promise<readonly string[]> {
  if (surveys.size > 0) return [...surveys.keys()].filter((survey) => !closed.has(survey))
  const rows = sight === 'results' ? await store.publishedSurveys(id) : await store.surveys(id)
  const latest = new Set(rows.map(({ survey }) => survey))
  return [...latest].filter((survey) => !closed.has(survey)).slice(0, mostUndeclared)
}
