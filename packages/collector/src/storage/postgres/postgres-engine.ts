import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.js'
import { projectsOf } from '../projects-of.js'
import type { Tables } from '../tables.js'
import { postgresTables } from './postgres-tables.js'
import { readAhead } from './read-ahead.js'
import { type Send, sendTogether } from './send-together.js'
import { writesOf } from './write-behind.js'

/** The store's side of PostgreSQL. */
export function postgresEngine(db: Kysely<Tables>): Engine {
  return {
    db,
    locksRows: true,
    lockProject: (trx, project) => sendTogether(trx, (send) => lock(send, project)),
    runBatch: (ahead, work, end) =>
      sendTogether(db, async (send) => {
        try {
          // Locked in one order everywhere, or two batches could wait for each other. Reads see what the locks had to wait for.
          const begun = [send('begin'), ...projectsOf(ahead.batch).map((project) => lock(send, project))]
          const [snapshot] = await Promise.all([readAhead(send, ahead), ...begun])
          const { tables, written } = postgresTables(snapshot)
          const done = work(tables)
          // Nothing may fail between the first write and the end, which would commit a part.
          const writes = writesOf(written)
          await Promise.all([...writes.map((write) => send(...write)), send(end)])
          return done
        } catch (error) {
          await send('rollback').catch(() => {})
          throw error
        }
      }),
    withTables: async (trx, work) => {
      const { tables, written } = postgresTables(new Map())
      work(tables)
      const writes = writesOf(written)
      await sendTogether(trx, (send) => Promise.all(writes.map((write) => send(...write))))
    },
    readBytes: async () => {
      const size = sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`
      return (await size.execute(db)).rows[0]?.bytes ?? 0
    },
    check: async () => {
      // A row that every database has; writing what is there is a commit like any other.
      await sql`update kysely_migration_lock set is_locked = is_locked`.execute(db)
    },
    // What was erased goes when PostgreSQL vacuums the table.
    forgetErased: async () => {},
  }
}

const makeState = `
  insert into project_state (project, changes, token) values ($1, 0, $2) on conflict (project) do nothing`
// A row of the project, which is where its tables are on a cluster; an advisory lock is one of a single machine.
const lockState = 'select project from project_state where project = $1 for update'

async function lock(send: Send, project: string): Promise<void> {
  await Promise.all([send(makeState, [project, crypto.randomUUID()]), send(lockState, [project])])
}
