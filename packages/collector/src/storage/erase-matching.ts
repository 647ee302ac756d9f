import { accessStore } from './access-store.js'
import type { Engine } from './engine.js'
import { eraseRecords } from './erase-records.js'
import { matchRecords } from './match-records.js'
import type { ErasingMoment, MatchQuery } from './stored-record.js'

const page = 100

/**
 * Erases all records that look alike, as single ones are erased, a page to a transaction so that answers get in between. Notes
 * once what was erased. Resolves to how many went.
 */
export async function eraseMatching(
  engine: Engine,
  query: Omit<MatchQuery, 'limit' | 'after'>,
  { who, ...moment }: ErasingMoment,
): Promise<number> {
  const { db } = engine
  const { project, survey, series, origin } = query
  let erased = 0
  let after: MatchQuery['after']
  do {
    const { records, last } = await matchRecords(db, { ...query, limit: page, after })
    await db.transaction().execute(async (trx) => {
      for (const { id } of records) await eraseRecords(trx, { project, id }, { ...moment, engine })
    })
    erased += records.length
    after = last
  } while (after)
  await engine.forgetErased()
  if (who === undefined) return erased
  const by = Object.entries({ survey, series, origin }).flatMap(([name, value]) => (value ? `${name} ${value}` : []))
  const detail = `by ${['time', ...by].join(', ')}, ${erased} records`
  await accessStore(db).note({ project, at: moment.now, who, what: 'records.erased', detail })
  return erased
}
