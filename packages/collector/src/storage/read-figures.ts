import { type Kysely, sql } from 'kysely'
import type { StoreFigures } from './store.js'
import type { Tables } from './tables.js'

/** The size of the database, and per project what is held and what waits for a webhook; indexes alone are read. */
export async function readFigures(db: Kysely<Tables>): Promise<StoreFigures> {
  const pages = sql<{
    bytes: number
  }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`
  const held = db
    .selectFrom('dead_letter')
    .select((eb) => ['project', eb.fn.countAll<number>().as('n')])
    .groupBy('project')
  const waiting = db
    .selectFrom('event')
    .select((eb) => ['project', eb.fn.countAll<number>().as('n')])
    .where('due_at', 'is not', null)
    .groupBy('project')
  return {
    bytes: (await pages.execute(db)).rows[0]?.bytes ?? 0,
    held: byProject(await held.execute()),
    waitingEvents: byProject(await waiting.execute()),
  }
}

function byProject(rows: readonly { readonly project: string; readonly n: number }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ project, n }) => [project, n]))
}
