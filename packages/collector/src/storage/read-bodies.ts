import type { Kysely } from 'kysely'
import type { ExportedRow } from './store.js'
import type { Tables } from './tables.js'
import type { TallyQuery } from './tally.js'

const page = 1000

/**
 * The answers of a survey one by one, tests left out. It goes through the ids of the project a window at a time, so that it
 * holds little, the collector takes records in between, and no response comes twice; what arrives meanwhile may or may not
 * be there.
 */
export async function* readBodies(db: Kysely<Tables>, query: TallyQuery): AsyncGenerator<ExportedRow> {
  const { project, survey, version, from, to } = query
  let after = ''
  for (;;) {
    // Of a rare survey, one query with the filter alone would go through all there is before it answers.
    const ids = db
      .selectFrom('response')
      .select('id')
      .where('project', '=', project)
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
    const { last, n } = await db
      .selectFrom(ids.as('window'))
      .select((eb) => [eb.fn.max<string | null>('id').as('last'), eb.fn.countAll<number>().as('n')])
      .executeTakeFirstOrThrow()
    if (last === null) return
    const rows = await db
      .selectFrom('response')
      .select(['id', 'done', 'state', 'series', 'day', 'at', 'received_at as receivedAt', 'body'])
      .where('project', '=', project)
      .where('id', '>', after)
      .where('id', '<=', last)
      .where('survey', '=', survey)
      .where('state', '!=', 'test')
      .$if(version !== undefined, (q) => q.where('version', '=', version ?? ''))
      .$if(from !== undefined, (q) => q.where('day', '>=', from ?? ''))
      .$if(to !== undefined, (q) => q.where('day', '<=', to ?? ''))
      .orderBy('id')
      .execute()
    for (const { done, ...row } of rows) yield { ...row, done: done === 1 }
    if (Number(n) < page) return
    after = last
  }
}
