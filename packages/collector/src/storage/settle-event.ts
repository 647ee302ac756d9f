import { type Kysely, sql } from 'kysely'
import type { EventEnd } from './event-end.js'
import type { EventKey } from './pending-event.js'
import type { Tables } from './tables.js'

/** Notes how a try to deliver an event ended, and when to try next. One with nothing left to do is forgotten. */
export async function settleEvent(db: Kysely<Tables>, { project, id, kind }: EventKey, end: EventEnd): Promise<void> {
  if (end.type !== 'retry') {
    await db.deleteFrom('event').where('project', '=', project).where('id', '=', id).where('kind', '=', kind).execute()
    return
  }
  await db
    .updateTable('event')
    .set({ attempts: sql`attempts + 1`, due_at: end.dueAt, error: end.error })
    .where('project', '=', project)
    .where('id', '=', id)
    .where('kind', '=', kind)
    .execute()
}
