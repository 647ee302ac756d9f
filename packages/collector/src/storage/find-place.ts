import type { Kysely } from 'kysely'
import type { ChangePlace } from './change.js'
import type { Tables } from './tables.js'

/**
 * The place behind all changes that arrived before `since` (epoch ms) in a row: what arrived later may have been committed
 * earlier, so that some older ones may follow. Without a time the place before all.
 */
export async function findPlace(db: Kysely<Tables>, project: string, since: number | undefined): Promise<ChangePlace> {
  if (since === undefined) return { change: 0, id: '' }
  // Before the responses are looked at: what is committed meanwhile must lie behind the place.
  const state = await db.selectFrom('project_state').select('changes').where('project', '=', project).executeTakeFirst()
  const firstIn = async (table: 'response' | 'erased', time: 'received_at' | 'erased_at'): Promise<number> => {
    const { ref } = db.dynamic
    const row = await db
      .selectFrom(table)
      .select('change_no')
      .where('project', '=', project)
      .where(ref<'change_no'>(time), '>=', since)
      .$if(table === 'erased', (q) => q.where('change_no', '>', 0))
      .orderBy('change_no')
      .limit(1)
      .executeTakeFirst()
    return row?.change_no ?? Number.POSITIVE_INFINITY
  }
  const next = (state?.changes ?? 0) + 1
  const first = Math.min(next, await firstIn('response', 'received_at'), await firstIn('erased', 'erased_at'))
  // Ids are never empty, so that this lies before all of that change.
  return { change: first, id: '' }
}
