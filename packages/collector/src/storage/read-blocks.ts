import type { Kysely } from 'kysely'
import type { Block } from '../publishing/block.js'
import type { Tables } from './tables.js'

/** All published blocks of a survey, in the order of their numbers. */
export async function readBlocks(db: Kysely<Tables>, project: string, survey: string): Promise<readonly Block[]> {
  const rows = await db
    .selectFrom('block')
    .select(['number', 'day', 'series', 'version', 'trigger_name', 'requires', 'part', 'counts'])
    .where('project', '=', project)
    .where('survey', '=', survey)
    .orderBy('number')
    .execute()
  return rows.map(({ trigger_name, requires, counts, ...row }) => ({
    ...row,
    trigger: trigger_name,
    requires: JSON.parse(requires),
    counts: JSON.parse(counts),
  }))
}
