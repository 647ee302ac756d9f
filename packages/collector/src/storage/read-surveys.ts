import type { Kysely } from 'kysely'
import type { SurveyRow } from './store.js'
import type { Tables } from './tables.js'

/** Every survey of a project that was ever shown, each version on its own, the most recently used first. */
export async function readSurveys(db: Kysely<Tables>, project: string): Promise<readonly SurveyRow[]> {
  return db
    .selectFrom('survey')
    .select(['survey', 'version', 'last_at as lastAt'])
    .where('project', '=', project)
    .orderBy('last_at', 'desc')
    .orderBy('survey')
    .execute()
}
