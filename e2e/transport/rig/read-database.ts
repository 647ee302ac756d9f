import type { Database } from 'better-sqlite3'
import type { Oracle, Row } from './oracle.js'

/** What the collector's database says. */
export function readDatabase(database: Database): Pick<Oracle, 'rows' | 'completions'> {
  const rows = database.prepare('SELECT id, rev, done, body FROM response')
  const completions = database.prepare(`SELECT id FROM event WHERE kind = 'completed'`)
  return {
    rows: () =>
      (rows.all() as (Omit<Row, 'done'> & { done: number })[]).map((row) => ({ ...row, done: row.done === 1 })),
    completions: () => (completions.all() as { id: string }[]).map(({ id }) => id),
  }
}
