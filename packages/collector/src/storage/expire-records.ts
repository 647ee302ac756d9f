import type { Transaction } from 'kysely'
import { utcDay } from '../publishing/days.js'
import type { Engine } from './engine.js'
import type { Expiry } from './stored-record.js'
import type { Tables } from './tables.js'

const page = 500

/**
 * Removes old records with all that they say, a page to a transaction so that answers get in between. Their counts and what is
 * published of them stay; their ids stay as well, so that a browser that sends one again is not counted twice. Resolves to how
 * many went.
 */
export async function expireRecords(
  { db, lockProject }: Pick<Engine, 'db' | 'lockProject'>,
  expiry: Expiry,
): Promise<number> {
  const { project, before, now } = expiry
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
      const [old, held] = [await oldIds(trx, 'response', expiry), await oldIds(trx, 'dead_letter', expiry)]
      const all = [...new Set([...old, ...held])]
      if (all.length === 0) return 0
      // What came after it was held stays for as long as it came later.
      const younger = await trx
        .selectFrom('response')
        .select('id')
        .where('project', '=', project)
        .where('received_at', '>=', before)
        .where('id', 'in', all)
        .execute()
      const kept = new Set(younger.map(({ id }) => id))
      const ids = all.filter((id) => !kept.has(id))
      await trx.deleteFrom('dead_letter').where('project', '=', project).where('id', 'in', all).execute()
      if (ids.length === 0) return all.length
      // No answer counts for a later day than the one on which it arrived.
      const lastDay = utcDay(before)
      await trx
        .updateTable('project_state')
        .set({ expired_day: lastDay })
        .where('project', '=', project)
        .where((eb) => eb.or([eb('expired_day', 'is', null), eb('expired_day', '<', lastDay)]))
        .execute()
      for (const table of ['response', 'contact', 'comment_state', 'event'] as const)
        await trx.deleteFrom(table).where('project', '=', project).where('id', 'in', ids).execute()
      await trx
        .insertInto('erased')
        .values(ids.map((id) => ({ project, id, erased_at: now })))
        .onConflict((conflict) => conflict.columns(['project', 'id']).doNothing())
        .execute()
      return all.length
    })
    expired += gone
    if (gone < page) return expired
  }
}

async function oldIds(
  trx: Transaction<Tables>,
  table: 'response' | 'dead_letter',
  { project, before }: Expiry,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom(table)
    .select('id')
    .where('project', '=', project)
    .where('received_at', '<', before)
    .limit(page)
    .execute()
  return rows.map(({ id }) => id)
}
