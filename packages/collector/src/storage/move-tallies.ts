import type { Connection } from './open-connection.js'
import type { TallyChange } from './tally-changes.js'

const move = `
  insert into tally (project, survey, version, series, day, measure, value, n) values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (project, survey, version, series, day, measure, value) do update set n = tally.n + excluded.n`

/** Moves counters up and down. */
export function moveTallies(db: Connection, changes: readonly TallyChange[]): void {
  const statement = db.prepare(move)
  for (const { project, survey, version, series, day, measure, value, n } of changes)
    statement.run(project, survey, version, series, day, measure, value, n)
}
