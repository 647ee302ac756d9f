import { type Kysely, sql } from 'kysely'
import type { EventEnd, EventKey } from './store.js'
import type { Tables } from './tables.js'

/** Notes how a try to deliver an event ended, and when to try next, if at all. */
export async function settleEvent(db: Kysely<Tables>, { project, id, kind }: EventKey, end: EventEnd): Promise<void> {
  await db
    .updateTable('event')
    .set({
      attempts: sql`attempts + 1`,
      due_at: end.type === 'retry' ? end.dueAt : null,
      delivered_at: end.type === 'delivered' ? end.at : null,
      error: end.type === 'delivered' ? null : end.error,
    })
    .where('project', '=', project)
    .where('id', '=', id)
    .where('kind', '=', kind)
    .execute()
}
