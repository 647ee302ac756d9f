import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'
import type { Measure, Tally, TallyQuery } from './tally.js'

/** The counters of a survey, summed over days and versions. Its cost depends on days and series, not on answers. */
export async function readTally(db: Kysely<Tables>, query: TallyQuery): Promise<readonly Tally[]> {
  const { project, survey, version, from, to } = query
  const rows = await db
    .selectFrom('tally')
    .select((eb) => ['series', 'measure', 'value', eb.fn.sum<number>('n').as('n')])
    .where('project', '=', project)
    .where('survey', '=', survey)
    .$if(version !== undefined, (q) => q.where('version', '=', version ?? ''))
    .$if(from !== undefined, (q) => q.where('day', '>=', from ?? ''))
    .$if(to !== undefined, (q) => q.where('day', '<=', to ?? ''))
    .groupBy(['series', 'measure', 'value'])
    .orderBy('series')
    .execute()
  // The column holds only what `contribution` writes.
  return rows.filter(({ n }) => n > 0).map((row) => ({ ...row, measure: row.measure as Measure }))
}
