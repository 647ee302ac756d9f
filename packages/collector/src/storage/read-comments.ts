import type { Kysely } from 'kysely'
import { shiftDay } from '../publishing/days.js'
import { meanOf } from './mean-of.js'
import type { CommentQuery, CommentRow } from './store.js'
import type { Tables } from './tables.js'

// A subject has an answer or a few. Whoever sends the same one with every answer must not make reading slow.
const mostOfSubject = 1000

/**
 * A page of comments of a survey, newest first. A window and the place to go on from are one range of the key, so that a page
 * costs the same wherever it lies and however many there are. Those of a subject are found by the subject, among its first 1,000
 * answers.
 */
export async function readComments(db: Kysely<Tables>, query: CommentQuery): Promise<readonly CommentRow[]> {
  const { project, survey, version, from, to, limit, before, subject } = query
  const newest = Math.min(
    to === undefined ? Infinity : Date.parse(shiftDay(to, 1)) - 1,
    before === undefined ? Infinity : before.at,
  )
  const rows = await db
    .with('r', (cte) =>
      cte
        .selectFrom('response')
        .selectAll()
        .where('project', '=', project)
        .$if(subject !== undefined, (q) => q.where('subject', '=', subject ?? '').limit(mostOfSubject)),
    )
    .selectFrom('r')
    .leftJoin('comment_state as s', (join) => join.onRef('s.project', '=', 'r.project').onRef('s.id', '=', 'r.id'))
    .leftJoin('contact as c', (join) => join.onRef('c.project', '=', 'r.project').onRef('c.id', '=', 'r.id'))
    .select([
      'r.id',
      'r.comment_at as at',
      'r.comment',
      'r.effort',
      'r.ratings',
      'r.series',
      'r.dimensions',
      'r.reasons',
      'r.subject',
    ])
    .select(['s.state as mark', 'c.id as contact'])
    .where('r.survey', '=', survey)
    .$if(version !== undefined, (q) => q.where('r.version', '=', version ?? ''))
    // Leaves out answers without a comment as well. Saying so in words leads SQLite to the wrong one of two indexes.
    .where('r.comment_at', '>=', from === undefined ? 0 : Date.parse(from))
    .$if(newest < Infinity, (q) => q.where('r.comment_at', '<=', newest))
    .$if(before !== undefined, (q) => {
      const { at, id } = before ?? { at: 0, id: '' }
      // Not as a pair, which SQLite would take for the end of the range in place of the version.
      return q.where((eb) => eb.or([eb('r.comment_at', '<', at), eb('r.id', '<', id)]))
    })
    .orderBy('r.comment_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ at, comment, ratings, dimensions, reasons, mark, contact, ...row }) => ({
    ...row,
    at: at ?? 0,
    comment: comment ?? '',
    rating: meanOf(Object.values<number>(JSON.parse(ratings))),
    dimensions: JSON.parse(dimensions ?? '{}'),
    reasons: JSON.parse(reasons ?? '[]'),
    mark: mark === 'seen' || mark === 'done' ? mark : 'new',
    wantsContact: contact !== null,
  }))
}
