import type { Transaction } from 'kysely'
import type { Engine } from './engine.js'
import { segmentChanges } from './segment-changes.js'
import type { Recounted } from './store.js'
import type { Tables } from './tables.js'
import { type CountedRow, counted, type TallyChange, tallyChanges } from './tally-changes.js'

const page = 1000
const tallyKey = ['survey', 'version', 'series', 'day', 'measure', 'value'] as const
const segmentKey = [...tallyKey, 'dimension', 'segment'] as const

/**
 * Counts the answers of a project again and mends the counts that differ, in one transaction: answers to the project wait
 * meanwhile. Days of which retention may have removed records are left as they are, since nothing else tells of those.
 */
export async function recountProject(engine: Engine, project: string): Promise<Recounted> {
  return engine.db.transaction().execute(async (trx) => {
    await engine.lockProject(trx, project)
    const state = trx.selectFrom('project_state').select('expired_day').where('project', '=', project)
    const expiredDay = (await state.executeTakeFirst())?.expired_day ?? null
    const tallies = openSums(tallyKey)
    const segments = openSums(segmentKey)
    for await (const rows of pagesOf(trx, project, expiredDay ?? '')) {
      const changes = rows.map((row) => ({ before: undefined, after: row }))
      for (const change of tallyChanges(changes)) tallies.add(change, change.n)
      for (const change of segmentChanges(changes)) segments.add(change, change.n)
    }
    let checked = 0
    for (const [table, sums] of [
      ['tally', tallies],
      ['segment_tally', segments],
    ] as const) {
      const stored = trx.selectFrom(table).selectAll().where('project', '=', project)
      for (const tally of await stored.where('day', '>', expiredDay ?? '').execute()) {
        sums.add(tally as TallyChange, -tally.n)
        checked += 1
      }
    }
    const [wrong, wrongSegments] = [tallies.rest(), segments.rest()]
    const mended = wrong.length + wrongSegments.length
    if (mended > 0) {
      await engine.withTables(trx, (tables) => {
        tables.moveTallies(wrong)
        tables.moveSegmentTallies(wrongSegments as ReturnType<typeof segmentChanges>)
        tables.changeRevision(project)
      })
    }
    return { project, checked, mended, expiredDay }
  })
}

async function* pagesOf(
  trx: Transaction<Tables>,
  project: string,
  expiredDay: string,
): AsyncGenerator<readonly CountedRow[]> {
  let after = ''
  for (;;) {
    const rows = await trx
      .selectFrom('response')
      .select(['id', 'project', 'survey', 'version', 'series', 'day', 'state'])
      .select(['ratings', 'reasons', 'dimensions', 'comment', 'done'])
      .where('project', '=', project)
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    yield rows.filter(({ day }) => day > expiredDay).map(({ id: _, ...row }) => counted(row))
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.id
  }
}

interface Sums {
  readonly add: (counter: TallyChange, n: number) => void
  /** What does not add up to nothing. */
  readonly rest: () => readonly TallyChange[]
}

function openSums(key: readonly string[]): Sums {
  const sums = new Map<string, TallyChange>()
  return {
    add: (counter, n) => {
      const name = JSON.stringify(key.map((column) => counter[column as keyof TallyChange]))
      sums.set(name, { ...counter, n: (sums.get(name)?.n ?? 0) + n })
    },
    rest: () => [...sums.values()].filter(({ n }) => n !== 0),
  }
}
