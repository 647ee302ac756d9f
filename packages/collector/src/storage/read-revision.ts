import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** The change token of a project: a random part, made with its first answer, and a counter. */
export async function readRevision(db: Kysely<Tables>, project: string): Promise<string> {
  const row = await db
    .selectFrom('project_state')
    .select(['token', 'changes'])
    .where('project', '=', project)
    .executeTakeFirst()
  return row ? `${row.token}.${row.changes}` : 'empty'
}
