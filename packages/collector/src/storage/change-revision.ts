import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.js'

/** Counts a change of a project, which changes its revision token. */
export async function changeRevision(trx: Transaction<Tables>, project: string): Promise<void> {
  await trx
    .insertInto('project_state')
    .values({ project, changes: 1, token: randomUUID(), closed_day: null })
    .onConflict((conflict) => conflict.column('project').doUpdateSet({ changes: sql`project_state.changes + 1` }))
    .execute()
}
