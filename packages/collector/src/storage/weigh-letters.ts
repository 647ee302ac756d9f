import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** What the held records of a project weigh together, by declared survey; those of all others under `''`. An index alone is read. */
export async function weighLetters(db: Kysely<Tables>, project: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('dead_letter')
    .select((eb) => ['survey', eb.fn.sum<number>('weight').as('weight')])
    .where('project', '=', project)
    .groupBy('survey')
    .orderBy('survey')
    .execute()
  return new Map(rows.map(({ survey, weight }) => [survey, weight]))
}
