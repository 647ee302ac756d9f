import Database from 'better-sqlite3'
import { CompiledQuery, type Dialect, type DialectAdapter, type Driver, SqliteDialect } from 'kysely'
import { retryBusy } from './retry-busy.js'

const busyMs = 20
const cachedStatements = 200

/**
 * Kysely's SQLite dialect with three differences. Transactions begin `immediate`: a deferred one that reads first and
 * writes later fails for good when another process wrote in between. Migrations run in such a transaction, so that
 * two processes that start together do not both make the tables. Prepared statements are kept, because preparing them
 * costs more than running them.
 */
export function sqliteDialect(path: string): Dialect {
  const dialect = new SqliteDialect({ database: async () => withStatementCache(openDatabase(path)) })
  return {
    createDriver: () => withImmediateTransactions(dialect.createDriver()),
    createAdapter: () => withTransactionalMigrations(dialect.createAdapter()),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

function openDatabase(path: string): Database.Database {
  const db = new Database(path, { timeout: busyMs })
  db.pragma('journal_mode = WAL')
  // NORMAL would lose the last commits in a power cut although they were acknowledged.
  db.pragma('synchronous = FULL')
  // What is erased shall not linger in free pages of the file.
  db.pragma('secure_delete = ON')
  return db
}

interface Preparing {
  prepare(sql: string): Database.Statement<unknown[] | []>
  close(): void
}

function withStatementCache(db: Database.Database): Preparing {
  const statements = new Map<string, Database.Statement<unknown[] | []>>()
  return {
    close: () => {
      db.close()
    },
    prepare(sql) {
      const known = statements.get(sql)
      if (known) return known
      if (statements.size === cachedStatements) statements.clear()
      const statement = db.prepare(sql)
      statements.set(sql, statement)
      return statement
    },
  }
}

function withImmediateTransactions(driver: Driver): Driver {
  return {
    init: () => driver.init(),
    acquireConnection: () => driver.acquireConnection(),
    beginTransaction: async (connection) => {
      await retryBusy(async () => connection.executeQuery(CompiledQuery.raw('begin immediate')))
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  }
}

function withTransactionalMigrations(adapter: DialectAdapter): DialectAdapter {
  return Object.create(adapter, { supportsTransactionalDdl: { value: true } })
}
