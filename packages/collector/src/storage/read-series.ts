import type { Series } from '@easekit/scales'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** The comparability fields of every series of a survey, by fingerprint. */
export async function readSeries(
  db: Kysely<Tables>,
  project: string,
  survey: string,
): Promise<ReadonlyMap<string, Series>> {
  const rows = await db
    .selectFrom('series')
    .select(['series', 'fields'])
    .where('project', '=', project)
    .where('survey', '=', survey)
    .execute()
  // Written by this package from the same type, and never edited.
  return new Map(rows.map(({ series, fields }) => [series, JSON.parse(fields) as Series]))
}
