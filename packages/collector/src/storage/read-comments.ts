import type { Kysely } from 'kysely'
import type { CommentQuery, CommentRow } from './store.js'
import type { Tables } from './tables.js'

/** A page of comments of a survey, newest first. */
export async function readComments(db: Kysely<Tables>, query: CommentQuery): Promise<readonly CommentRow[]> {
  const { project, survey, version, from, to, limit, before } = query
  const rows = await db
    .selectFrom('response')
    .select(['id', 'comment_at as at', 'comment', 'effort', 'series'])
    .where('project', '=', project)
    .where('survey', '=', survey)
    .where('comment_at', 'is not', null)
    .$if(version !== undefined, (q) => q.where('version', '=', version ?? ''))
    .$if(from !== undefined, (q) => q.where('day', '>=', from ?? ''))
    .$if(to !== undefined, (q) => q.where('day', '<=', to ?? ''))
    .$if(before !== undefined, (q) => {
      const { at, id } = before ?? { at: 0, id: '' }
      return q.where((eb) => eb.or([eb('comment_at', '<', at), eb.and([eb('comment_at', '=', at), eb('id', '<', id)])]))
    })
    .orderBy('comment_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ at, comment, ...row }) => ({ ...row, at: at ?? 0, comment: comment ?? '' }))
}
