import type { Transaction } from 'kysely'
import type { Engine } from './engine.js'
import type { EventQuery, PendingEvent } from './pending-event.js'
import type { Tables } from './tables.js'

/** Takes the oldest due events of a project and puts them off, inside one transaction. */
export async function claimEvents(
  trx: Transaction<Tables>,
  query: EventQuery,
  { locksRows }: Pick<Engine, 'locksRows'>,
): Promise<readonly PendingEvent[]> {
  const { project, now, leaseMs, limit } = query
  const rows = await trx
    .selectFrom('event')
    .leftJoin('response', (join) =>
      join.onRef('response.project', '=', 'event.project').onRef('response.id', '=', 'event.id'),
    )
    .select(['event.id', 'event.kind', 'event.created_at', 'event.attempts', 'response.body'])
    .where('event.project', '=', project)
    .where('event.due_at', '<=', now)
    .orderBy('event.due_at')
    .limit(limit)
    // What another process is taking at this moment is left to it.
    .$if(locksRows, (q) => q.forUpdate('event').skipLocked())
    .execute()
  for (const { id, kind } of rows) {
    await trx
      .updateTable('event')
      .set({ due_at: now + leaseMs })
      .where('project', '=', project)
      .where('id', '=', id)
      .where('kind', '=', kind)
      .execute()
  }
  return rows.map(({ id, kind, created_at, attempts, body }) => ({
    project,
    id,
    kind,
    createdAt: created_at,
    attempts,
    body: body ?? undefined,
  }))
}
