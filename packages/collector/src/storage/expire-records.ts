import { utcDay } from '../publishing/days.js'
import type { Engine } from './engine.js'
import type { Expiry } from './stored-record.js'

const page = 500

/**
 * Removes old records with all that they say, a page to a transaction so that answers get in between. Their counts and what is
 * published of them stay; their ids stay as well, so that a browser that sends one again is not counted twice. Resolves to how
 * many went.
 */
export async function expireRecords(
  { db, lockProject }: Pick<Engine, 'db' | 'lockProject'>,
  { project, before, now }: Expiry,
): Promise<number> {
  await db.deleteFrom('outcome').where('project', '=', project).where('received_at', '<', before).execute()
  // Those that wait have their time before them.
  await db
    .deleteFrom('invitation')
    .where('project', '=', project)
    .where('created_at', '<', before)
    .where('next_at', 'is', null)
    .execute()
  let expired = 0
  for (;;) {
    const gone = await db.transaction().execute(async (trx) => {
      await lockProject(trx, project)
      const ids: string[] = []
      for (const table of ['response', 'dead_letter'] as const) {
        const rows = await trx
          .selectFrom(table)
          .select('id')
          .where('project', '=', project)
          .where('received_at', '<', before)
          .limit(page)
          .execute()
        ids.push(...rows.map(({ id }) => id))
      }
      if (ids.length === 0) return 0
      // No answer counts for a later day than the one on which it arrived.
      const lastDay = utcDay(before)
      await trx
        .updateTable('project_state')
        .set({ expired_day: lastDay })
        .where('project', '=', project)
        .where((eb) => eb.or([eb('expired_day', 'is', null), eb('expired_day', '<', lastDay)]))
        .execute()
      for (const table of ['response', 'dead_letter', 'contact', 'comment_state', 'event'] as const)
        await trx.deleteFrom(table).where('project', '=', project).where('id', 'in', ids).execute()
      await trx
        .insertInto('erased')
        .values([...new Set(ids)].map((id) => ({ project, id, erased_at: now })))
        .onConflict((conflict) => conflict.columns(['project', 'id']).doNothing())
        .execute()
      return ids.length
    })
    expired += gone
    if (gone < page) return expired
  }
}
