import { dirname } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import { Kysely, sql } from 'kysely'
import type { ConnectionOptions } from './connection-options.js'
import { createStore } from './create-store.js'
import type { Engine } from './engine.js'
import { ensureFolder } from './ensure-folder.js'
import { explainFailure } from './explain-failure.js'
import { migrate } from './migrate.js'
import { type Connection, openConnection } from './open-connection.js'
import { retryBusy } from './retry-busy.js'
import { sqliteDialect } from './sqlite-dialect.js'
import { sqliteTables } from './sqlite-tables.js'
import type { Store } from './store.js'
import type { Tables } from './tables.js'

/**
 * Opens, and if need be creates, a SQLite database at `path` and brings it to the newest layout. Writes are on disk
 * before they resolve. Several processes may use one file. `busyMs` is how long SQLite itself waits for the lock of another
 * connection, 20 by default, during which nothing else happens; beyond, it is asked again for up to 5 s.
 *
 * @throws EaseKitError when the folder or the file cannot be written, or the file is not a database.
 */
export async function openSqliteStore(path: string, options: ConnectionOptions = {}): Promise<Store> {
  const { db, connection } = await open(path, options)
  return createStore(sqliteEngine(db, connection))
}

function sqliteEngine(db: Kysely<Tables>, connection: Connection): Engine {
  const tables = sqliteTables(connection)
  return {
    db,
    locksRows: false,
    // Every transaction begins with the lock of the whole file.
    lockProject: async () => {},
    runBatch: async (_, work, end) => {
      const trx = await db.startTransaction().execute()
      try {
        const done = work(tables)
        await trx[end]().execute()
        return done
      } catch (error) {
        await trx.rollback().execute()
        throw error
      }
    },
    withTables: async (_, work) => work(tables),
    readBytes: async () => {
      const pages = sql<{
        bytes: number
      }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`
      return (await pages.execute(db)).rows[0]?.bytes ?? 0
    },
    check: () =>
      db.transaction().execute(async () => {
        // Writing the number that is there is a commit like any other, and changes nothing.
        const { user_version } = connection.prepare('pragma user_version').get() as { user_version: number }
        connection.prepare(`pragma user_version = ${user_version}`).run()
      }),
    // The log still holds what has been erased until it is folded into the database.
    forgetErased: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },
  }
}

async function open(path: string, options: ConnectionOptions): Promise<{ db: Kysely<Tables>; connection: Connection }> {
  try {
    if (path !== ':memory:') ensureFolder(dirname(path))
    return await retryBusy(async () => {
      const connection = openConnection(path, options)
      const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) })
      try {
        await migrate(db)
        return { db, connection }
      } catch (error) {
        await db.destroy()
        throw error
      }
    })
  } catch (error) {
    const reason = explainFailure(error) ?? (error instanceof Error ? error.message : String(error))
    throw new EaseKitError(`the database at "${path}" must be a file that can be written, got: ${reason}`, {
      cause: error,
    })
  }
}
