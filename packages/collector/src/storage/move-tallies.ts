import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.js'
import type { TallyChange } from './tally-changes.js'

const rowsPerInsert = 50

/** Moves counters up and down, several in one statement. */
export async function moveTallies(trx: Transaction<Tables>, changes: readonly TallyChange[]): Promise<void> {
  for (let at = 0; at < changes.length; at += rowsPerInsert) {
    await trx
      .insertInto('tally')
      .values(changes.slice(at, at + rowsPerInsert))
      .onConflict((conflict) =>
        conflict
          .columns(['project', 'survey', 'version', 'series', 'day', 'measure', 'value'])
          .doUpdateSet({ n: sql`tally.n + excluded.n` }),
      )
      .execute()
  }
}
