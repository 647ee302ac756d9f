import type { Kysely, Migration } from 'kysely'

const page = 500

type Row = {
  project: string
  survey: string
  version: string
  series: string
  day: string
}

type Tally = Row & { measure: string; value: number; n: number }

type TablesOfThen = {
  response: Row & { id: string; ratings: string; comment_at: number | null; dimensions: string | null }
  tally: Tally
  segment_tally: Tally & { dimension: string; segment: string }
}

const key = ['project', 'survey', 'version', 'series', 'day', 'measure', 'value'] as const

/** Counts the texts that answer open questions as answers; those that are there already were counted as unanswered. */
export const openAnswers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const known = db.withTables<TablesOfThen>()
    let after = { project: '', id: '' }
    for (;;) {
      const rows = await known
        .selectFrom('response')
        .select(['project', 'id', 'survey', 'version', 'series', 'day', 'dimensions'])
        .where('series', '=', 'unscored')
        .where('ratings', '=', '{}')
        .where('comment_at', 'is not', null)
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
      for (const { id: _, dimensions, ...row } of rows) {
        const tally = { ...row, measure: 'answered', value: 0, n: 1 }
        await known
          .insertInto('tally')
          .values(tally)
          .onConflict((conflict) =>
            conflict.columns([...key]).doUpdateSet((eb) => ({ n: eb('tally.n', '+', eb.ref('excluded.n')) })),
          )
          .execute()
        for (const [dimension, segment] of Object.entries<string>(JSON.parse(dimensions ?? '{}')))
          await known
            .insertInto('segment_tally')
            .values({ ...tally, dimension, segment })
            .onConflict((conflict) =>
              conflict
                .columns([...key, 'dimension', 'segment'])
                .doUpdateSet((eb) => ({ n: eb('segment_tally.n', '+', eb.ref('excluded.n')) })),
            )
            .execute()
      }
      const last = rows.at(-1)
      if (!last || rows.length < page) return
      after = { project: last.project, id: last.id }
    }
  },
}
