import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** Whether a response was erased on request: then nothing with its id is stored again, however late it arrives. */
export async function isErased(
  db: Kysely<Tables>,
  { project, id }: { readonly project: string; readonly id: string },
): Promise<boolean> {
  const query = db.selectFrom('erased').select('id').where('project', '=', project).where('id', '=', id)
  return (await query.executeTakeFirst()) !== undefined
}
