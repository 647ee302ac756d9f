import type { ResponseTable } from './tables.js'
import type { CountedRow } from './tally-changes.js'

/** A row of the database as the counters look at it. */
export function counted(row: Pick<ResponseTable, keyof CountedRow>): CountedRow {
  return { ...row, ratings: JSON.parse(row.ratings), done: row.done === 1 }
}
