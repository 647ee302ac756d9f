import type { Kysely } from 'kysely'
import { shiftDay } from '../publishing/days.js'
import type { CommentQuery, CommentRow } from './store.js'
import type { Tables } from './tables.js'

/**
 * A page of comments of a survey, newest first. A window and the place to go on from are one range of the key, so that a page
 * costs the same wherever it lies and however many there are.
 */
export async function readComments(db: Kysely<Tables>, query: CommentQuery): Promise<readonly CommentRow[]> {
  const { project, survey, version, from, to, limit, before } = query
  const newest = Math.min(
    to === undefined ? Infinity : Date.parse(shiftDay(to, 1)) - 1,
    before === undefined ? Infinity : before.at,
  )
  const rows = await db
    .selectFrom('response')
    .select(['id', 'comment_at as at', 'comment', 'effort', 'series', 'dimensions'])
    .where('project', '=', project)
    .where('survey', '=', survey)
    .$if(version !== undefined, (q) => q.where('version', '=', version ?? ''))
    // Leaves out answers without a comment as well. Saying so in words leads SQLite to the wrong one of two indexes.
    .where('comment_at', '>=', from === undefined ? 0 : Date.parse(from))
    .$if(newest < Infinity, (q) => q.where('comment_at', '<=', newest))
    .$if(before !== undefined, (q) => {
      const { at, id } = before ?? { at: 0, id: '' }
      // Not as a pair, which SQLite would take for the end of the range in place of the version.
      return q.where((eb) => eb.or([eb('comment_at', '<', at), eb('id', '<', id)]))
    })
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
