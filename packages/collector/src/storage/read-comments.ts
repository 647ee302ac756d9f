import { type Kysely, sql } from 'kysely'
import { shiftDay } from '../publishing/days.js'
import type { CommentQuery, CommentRow } from './store.js'
import type { Tables } from './tables.js'

/**
 * A page of comments of a survey, newest first. A window and the place to go on from are parts of the key, so that a page costs
 * the same wherever it lies and however many there are.
 */
export async function readComments(db: Kysely<Tables>, query: CommentQuery): Promise<readonly CommentRow[]> {
  const { project, survey, version, from, to, limit, before } = query
  const rows = await db
    .selectFrom('response')
    .select(['id', 'comment_at as at', 'comment', 'effort', 'series', 'dimensions'])
    .where('project', '=', project)
    .where('survey', '=', survey)
    .where('comment_at', 'is not', null)
    .$if(version !== undefined, (q) => q.where('version', '=', version ?? ''))
    .$if(from !== undefined, (q) => q.where('comment_at', '>=', Date.parse(from ?? '')))
    .$if(to !== undefined, (q) => q.where('comment_at', '<', Date.parse(shiftDay(to ?? '', 1))))
    .$if(before !== undefined, (q) => q.where(sql<boolean>`(comment_at, id) < (${before?.at}, ${before?.id})`))
    .orderBy('comment_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ at, comment, dimensions, ...row }) => ({
    ...row,
    at: at ?? 0,
    comment: comment ?? '',
    dimensions: JSON.parse(dimensions ?? '{}'),
  }))
}
