import type { Transaction } from 'kysely'
import { changeRevision } from './change-revision.js'
import { findRecords } from './find-records.js'
import { moveTallies } from './move-tallies.js'
import type { RecordSelector } from './store.js'
import type { Tables } from './tables.js'
import { counted, tallyChanges } from './tally-changes.js'

/**
 * Erases records, takes them out of the counts, and leaves their ids behind: a browser may still hold a copy and send
 * it again weeks later. An id that was never seen gets a tombstone as well.
 */
export async function eraseRecords(trx: Transaction<Tables>, selector: RecordSelector, now: number): Promise<number> {
  const { project } = selector
  const found = await findRecords(trx, selector)
  const ids = new Set([...found.map(({ id }) => id), ...('id' in selector ? [selector.id] : [])])
  const changes = []
  for (const id of ids) {
    const [row] = await trx
      .deleteFrom('response')
      .where('project', '=', project)
      .where('id', '=', id)
      .returning(['project', 'survey', 'version', 'series', 'day', 'state', 'ratings', 'done'])
      .execute()
    if (row) changes.push({ before: counted(row), after: undefined })
    await trx.deleteFrom('dead_letter').where('project', '=', project).where('id', '=', id).execute()
    await trx
      .updateTable('event')
      .set({ due_at: null, error: 'erased' })
      .where('project', '=', project)
      .where('id', '=', id)
      .where('due_at', 'is not', null)
      .execute()
    await trx
      .insertInto('erased')
      .values({ project, id, erased_at: now })
      .onConflict((conflict) => conflict.columns(['project', 'id']).doNothing())
      .execute()
  }
  await moveTallies(trx, tallyChanges(changes))
  if (changes.length > 0) await changeRevision(trx, project)
  return found.length
}
