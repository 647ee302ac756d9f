import type { Series } from '@easekit/scales'
import type { Kysely } from 'kysely'
import type { ImportedAnswer } from './store.js'
import type { Tables } from './tables.js'

/** Those of some answers that were imported, as they are now. */
export async function readImported(
  db: Kysely<Tables>,
  project: string,
  ids: readonly string[],
): Promise<readonly ImportedAnswer[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('response as r')
    .leftJoin('series as s', (join) =>
      join.onRef('s.project', '=', 'r.project').onRef('s.survey', '=', 'r.survey').onRef('s.series', '=', 'r.series'),
    )
    .select(['r.id', 'r.survey', 'r.version', 'r.state', 'r.ratings', 's.fields'])
    .where('r.project', '=', project)
    .where('r.imported', '=', 1)
    .where('r.id', 'in', [...new Set(ids)])
    .execute()
  return rows.map(({ id, survey, version, state, ratings, fields }) => ({
    id,
    survey: `${survey}@${version}`,
    scale: fields === null ? null : (JSON.parse(fields) as Series).scale,
    state,
    ratings: JSON.parse(ratings),
  }))
}
