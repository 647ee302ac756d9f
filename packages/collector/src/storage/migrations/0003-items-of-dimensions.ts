import { fingerprint, type Series } from '@easekit/scales'
import type { Kysely, Migration } from 'kysely'

const items = 'time mental emotional steps'

interface Named {
  project: string
  survey: string
  series: string
}

type TablesOfThen = {
  series: Named & { fields: string }
  response: Named
  tally: Named
  published_answer: Named
  block: Named
}

/**
 * The first release named a series of `effort-dimensions` without its items, and so unlike `@easekit/scales` does. Its
 * answers move to the name that both use now, or a series would end here and another begin.
 */
export const itemsOfDimensions: Migration = {
  async up(unknown: Kysely<unknown>): Promise<void> {
    const db = unknown.withTables<TablesOfThen>()
    for (const { project, survey, series, fields } of await db.selectFrom('series').selectAll().execute()) {
      const before = JSON.parse(fields) as Series
      const { scale, labels } = before
      if (scale !== 'effort-dimensions@1' || labels?.endsWith(items)) continue
      const after = { ...before, labels: `${labels} ${items}` }
      const name = fingerprint(after)
      await db
        .updateTable('series')
        .set({ series: name, fields: JSON.stringify(after) })
        .where('project', '=', project)
        .where('survey', '=', survey)
        .where('series', '=', series)
        .execute()
      for (const table of ['response', 'tally', 'published_answer', 'block'] as const) {
        await db
          .updateTable(table)
          .set({ series: name })
          .where('project', '=', project)
          .where('survey', '=', survey)
          .where('series', '=', series)
          .execute()
      }
    }
  },
}
