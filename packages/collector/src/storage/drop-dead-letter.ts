import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'
import type { DeadLetter } from './write.js'

/** Forgets a held record that has been counted now. A newer revision or a completion that was held in the meantime stays. */
export async function dropDeadLetter(
  db: Kysely<Tables>,
  { project, id, rev, done }: Pick<DeadLetter, 'project' | 'id' | 'rev' | 'done'>,
): Promise<void> {
  await db
    .deleteFrom('dead_letter')
    .where('project', '=', project)
    .where('id', '=', id)
    .where('rev', '<=', rev)
    .where('done', '<=', done ? 1 : 0)
    .execute()
}
