import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { utcDay } from '../publishing/days.js'
import { accessStore } from './access-store.js'
import { closeBlocks } from './close-blocks.js'
import type { Engine } from './engine.js'
import { eraseOutcomes } from './erase-outcomes.js'
import { findRecords } from './find-records.js'
import { personKey } from './person-key.js'
import { takeOut } from './queue-answer.js'
import { segmentChanges } from './segment-changes.js'
import type { ErasingMoment, RecordSelector } from './stored-record.js'
import type { Tables } from './tables.js'
import { counted, tallyChanges } from './tally-changes.js'

/** When and how to erase, and the database of the transaction. */
export interface ErasingOptions extends ErasingMoment {
  readonly engine: Pick<Engine, 'lockProject' | 'withTables'>
}

/**
 * Erases records, takes them out of the counts, and leaves their ids behind: a browser may still hold a copy and send
 * it again weeks later. An id that was never seen gets a tombstone as well.
 */
export async function eraseRecords(
  trx: Transaction<Tables>,
  selector: RecordSelector,
  { now, floor, tells = false, who, engine }: ErasingOptions,
): Promise<number> {
  const { project } = selector
  const today = utcDay(now)
  await engine.lockProject(trx, project)
  await closeBlocks(trx, project, { today, floor })
  const change = 1 + (await readChanges(trx, project))
  const found = await findRecords(trx, selector)
  const scraps = found.filter(({ status }) => status === 'unreadable').map(({ id }) => id)
  for (const hash of scraps) await trx.deleteFrom('scrap').where('hash', '=', hash).execute()
  const records = found.filter(({ status }) => status !== 'unreadable')
  const ids = new Set([...records.map(({ id }) => id), ...('id' in selector ? [selector.id] : [])])
  const changes: Parameters<typeof tallyChanges>[0][number][] = []
  for (const id of ids) {
    const [row] = await trx
      .deleteFrom('response')
      .where('project', '=', project)
      .where('id', '=', id)
      .returning(['project', 'survey', 'version', 'series', 'day', 'state', 'ratings', 'reasons', 'dimensions', 'done'])
      .returning(['comment', 'subject', 'imported'])
      .execute()
    if (row) {
      changes.push({ before: counted(row), after: undefined })
      await leavePublished(trx, { project, id, subject: row.subject, day: today, engine })
    }
    for (const table of ['dead_letter', 'contact', 'comment_state'] as const)
      await trx.deleteFrom(table).where('project', '=', project).where('id', '=', id).execute()
    // What tells of an earlier erasure stays.
    await trx
      .deleteFrom('event')
      .where('project', '=', project)
      .where('id', '=', id)
      .where('kind', '!=', 'erased')
      .execute()
    if (tells && row?.done === 1 && row.state !== 'test' && row.imported === 0) {
      const event = { project, id, kind: 'erased', created_at: now, due_at: now, delivered_at: null, error: null }
      await trx.insertInto('event').values(event).execute()
    }
    await trx
      .insertInto('erased')
      .values({ project, id, erased_at: now, change_no: row ? change : 0 })
      .onConflict((conflict) => conflict.columns(['project', 'id']).doNothing())
      .execute()
  }
  if ('subject' in selector) {
    await eraseOutcomes(trx, selector, now)
    await trx.deleteFrom('invitation').where('project', '=', project).where('subject', '=', selector.subject).execute()
  }
  if (who !== undefined) {
    const by = 'id' in selector ? `by the id ${selector.id}` : 'by subject'
    const detail = `${by}, ${found.length} records`
    await accessStore(trx).note({ project, at: now, who, what: 'records.erased', detail })
  }
  await engine.withTables(trx, (tables) => {
    tables.moveTallies(tallyChanges(changes))
    tables.moveSegmentTallies(segmentChanges(changes))
    if (changes.length > 0) tables.changeRevision(project)
  })
  return found.length
}

// Its number is that of the next change, which the lock keeps for this transaction.
async function readChanges(trx: Transaction<Tables>, project: string): Promise<number> {
  const query = trx.selectFrom('project_state').select('changes').where('project', '=', project)
  return (await query.executeTakeFirst())?.changes ?? 0
}

interface Leaving {
  readonly project: string
  readonly id: string
  readonly subject: string | null
  readonly day: string
  readonly engine: Pick<Engine, 'withTables'>
}

// What is published of an answer goes later, together with others. Until then it stays under names made up here.
async function leavePublished(trx: Transaction<Tables>, { project, id, subject, day, engine }: Leaving): Promise<void> {
  const entries = await trx
    .selectFrom('published_answer')
    .select(['survey', 'series', 'version', 'trigger_name', 'published'])
    .where('project', '=', project)
    .where('id', '=', id)
    .execute()
  await engine.withTables(trx, (tables) => {
    for (const entry of entries) takeOut(tables, { ...entry, project, id, day })
  })
  const name = randomUUID()
  await trx
    .updateTable('published_answer')
    .set({ id: `erased ${name}` })
    .where('project', '=', project)
    .where('id', '=', id)
    .execute()
  const others = await trx
    .selectFrom('response')
    .select('id')
    .where('project', '=', project)
    .where('subject', '=', subject)
    .executeTakeFirst()
  // In a cell that it has left it may stand under the name of a response without a subject.
  const own = [personKey(project, id, null), ...(others ? [] : [personKey(project, id, subject)])]
  await trx
    .updateTable('published_answer')
    .set({ person: `erased ${name}` })
    .where('project', '=', project)
    .where('person', 'in', own)
    .where('waiting', '=', 1)
    .execute()
}
