import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.js'
import type { Tables } from '../tables.js'
import { postgresTables } from './postgres-tables.js'
import { readAhead } from './read-ahead.js'
import { writeBehind } from './write-behind.js'

/** The store's side of PostgreSQL. */
export function postgresEngine(db: Kysely<Tables>): Engine {
  return {
    db,
    locksRows: true,
    // A row of the project, which is where its tables are on a cluster; an advisory lock is one of a single machine.
    lockProject: async (trx, project) => {
      const isLocked = async (): Promise<boolean> => {
        const row = trx.selectFrom('project_state').select('project').where('project', '=', project).forUpdate()
        return (await row.executeTakeFirst()) !== undefined
      }
      if (await isLocked()) return
      await trx
        .insertInto('project_state')
        .values({ project, changes: 0, token: crypto.randomUUID(), closed_day: null })
        .onConflict((conflict) => conflict.column('project').doNothing())
        .execute()
      await isLocked()
    },
    withTables: async (trx, ahead, work) => {
      const { tables, written } = postgresTables(await readAhead(trx, ahead))
      const done = work(tables)
      await writeBehind(trx, written)
      return done
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
