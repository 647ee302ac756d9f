import { type Kysely, sql } from 'kysely'
import type { Change, ChangePage, ChangePlace, ChangeQuery } from './change.js'
import type { Tables } from './tables.js'

const step = 100
// A body may have a quarter of a megabyte.
const mostLength = 4_000_000

/**
 * The responses that changed behind a place, in the order of their last changes, with what was erased. A response that changes
 * again moves to the end, so that whoever goes on to the end has seen the newest revision of each. Fewer than `limit`
 * where the bodies are long, but never none.
 */
export async function readChanges(db: Kysely<Tables>, { project, after, limit }: ChangeQuery): Promise<ChangePage> {
  const changes: Change[] = []
  let place = after
  let length = 0
  while (changes.length < limit && length < mostLength) {
    const wanted = Math.min(step, limit - changes.length)
    const found = await readStep(db, project, place, wanted)
    changes.push(...found)
    length += found.reduce((sum, { body = '' }) => sum + body.length, 0)
    const last = found.at(-1)
    if (last) place = { change: last.change, id: last.id }
    if (found.length < wanted) break
  }
  return { changes, place }
}

// One statement, so that it sees one state of the database: what moves while it is read is not missed by both halves.
async function readStep(
  db: Kysely<Tables>,
  project: string,
  { change, id }: ChangePlace,
  limit: number,
): Promise<readonly Change[]> {
  const behind = sql<boolean>`(change_no, id) > (${change}, ${id})`
  const rows = await db
    .selectFrom(
      db
        .selectFrom('response')
        .select(['change_no as change', 'id', 'rev', 'done', 'body', 'received_at as changedAt'])
        .where('project', '=', project)
        .where(behind)
        .orderBy('change_no')
        .orderBy('id')
        .limit(limit)
        .as('written'),
    )
    .selectAll()
    .unionAll(
      db
        .selectFrom(
          db
            .selectFrom('erased')
            .select((eb) => [
              'change_no as change',
              'id',
              eb.lit(0).as('rev'),
              eb.lit(0).as('done'),
              sql<string>`cast(null as text)`.as('body'),
              'erased_at as changedAt',
            ])
            .where('project', '=', project)
            .where('change_no', '>', 0)
            .where(behind)
            .orderBy('change_no')
            .orderBy('id')
            .limit(limit)
            .as('gone'),
        )
        .selectAll(),
    )
    .execute()
  return rows
    .sort((a, b) => a.change - b.change || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ done, body, ...row }) => ({ ...row, done: done === 1, body: body ?? undefined }))
}
