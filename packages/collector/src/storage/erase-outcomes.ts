import type { Transaction } from 'kysely'
import type { Tables } from './tables.js'

/** The name under which an erased outcome leaves its id behind; no response has a space in its own. */
export const erasedOutcome = (id: string): string => `outcome ${id}`

/** Erases what became of a subject, so that an import that is made again does not bring it back. `now` is epoch ms. */
export async function eraseOutcomes(
  trx: Transaction<Tables>,
  { project, subject }: { readonly project: string; readonly subject: string },
  now: number,
): Promise<void> {
  const gone = await trx
    .deleteFrom('outcome')
    .where('project', '=', project)
    .where('subject', '=', subject)
    .returning('id')
    .execute()
  for (const { id } of gone)
    await trx
      .insertInto('erased')
      .values({ project, id: erasedOutcome(id), erased_at: now })
      .onConflict((conflict) => conflict.columns(['project', 'id']).doNothing())
      .execute()
}
