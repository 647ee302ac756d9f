import { randomUUID } from 'node:crypto'
import type { Connection } from './open-connection.js'

const change = `
  insert into project_state (project, changes, token, closed_day) values (?, 1, ?, null)
  on conflict (project) do update set changes = project_state.changes + 1`

/** Counts a change of a project, which changes its revision token. */
export function changeRevision(db: Connection, project: string): void {
  db.prepare(change).run(project, randomUUID())
}
