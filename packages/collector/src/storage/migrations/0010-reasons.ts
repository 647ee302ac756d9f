import type { Kysely, Migration } from 'kysely'

const page = 500
const mostReasons = 200

interface Tally {
  project: string
  survey: string
  version: string
  series: string
  day: string
  measure: string
  value: number
  n: number
}

type TablesOfThen = {
  response: Omit<Tally, 'measure' | 'value' | 'n'> & { id: string; body: string; state: string; reasons: string | null }
  reason: { project: string; survey: string; reason: string }
  tally: Tally
}

/**
 * Which reasons of an answer are counted, and which a survey has had. Those of answers that are there already are counted
 * once here.
 */
export const reasons: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema.alterTable('response').addColumn('reasons', 'text').execute()
    await schema
      .createTable('reason')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('survey', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('reason_key', ['project', 'survey', 'reason'])
      .execute()
    await countReasonsOfBefore(db.withTables<TablesOfThen>())
  },
}

// Written out here as it was when this migration was released: what it writes must not follow later code.
async function countReasonsOfBefore(db: Kysely<TablesOfThen>): Promise<void> {
  const places = new Map<string, Set<string>>()
  let after = { project: '', id: '' }
  for (;;) {
    const rows = await db
      .selectFrom('response')
      .select(['project', 'id', 'body', 'survey', 'version', 'series', 'day', 'state'])
      .where('body', 'like', '%"reasons"%')
      .where((eb) =>
        eb.or([
          eb('project', '>', after.project),
          eb.and([eb('project', '=', after.project), eb('id', '>', after.id)]),
        ]),
      )
      .orderBy('project')
      .orderBy('id')
      .limit(page)
      .execute()
    for (const { id, body, state, ...where } of rows) {
      const { project, survey } = where
      const key = JSON.stringify([project, survey])
      const known = places.get(key) ?? new Set()
      places.set(key, known)
      const kept = reasonsOf(body).filter((reason) => known.has(reason) || known.size < mostReasons)
      for (const reason of kept) {
        if (!known.has(reason)) await db.insertInto('reason').values({ project, survey, reason }).execute()
        known.add(reason)
        if (state === 'test') continue
        await db
          .insertInto('tally')
          .values({ ...where, measure: `reason:${reason}`, value: 0, n: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['project', 'survey', 'version', 'series', 'day', 'measure', 'value'])
              .doUpdateSet((eb) => ({ n: eb('tally.n', '+', 1) })),
          )
          .execute()
      }
      if (kept.length === 0) continue
      await db
        .updateTable('response')
        .set({ reasons: JSON.stringify(kept) })
        .where('project', '=', project)
        .where('id', '=', id)
        .execute()
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = { project: last.project, id: last.id }
  }
}

function reasonsOf(body: string): readonly string[] {
  const told: unknown = JSON.parse(body)?.answers?.reasons
  return Array.isArray(told) ? [...new Set(told.filter((one) => typeof one === 'string'))] : []
}
