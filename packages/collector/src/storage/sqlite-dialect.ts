import Database from 'better-sqlite3'
import { CompiledQuery, type Dialect, type Driver, SqliteDialect } from 'kysely'

/**
 * Kysely's SQLite dialect with two differences. Transactions begin `immediate`: a deferred one that reads first and
 * writes later fails with SQLITE_BUSY when another process wrote in between, and waiting does not help it. Prepared
 * statements are kept, because preparing costs more than running them.
 */
export function sqliteDialect(path: string): Dialect {
  const dialect = new SqliteDialect({ database: async () => withStatementCache(openDatabase(path)) })
  return {
    createDriver: () => withImmediateTransactions(dialect.createDriver()),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

function openDatabase(path: string): Database.Database {
  const db = new Database(path, { timeout: 5000 })
  db.pragma('journal_mode = WAL')
  // NORMAL would lose the last commits in a power cut although they were acknowledged.
  db.pragma('synchronous = FULL')
  return db
}

const cachedStatements = 200

function withStatementCache(db: Database.Database): Pick<Database.Database, 'close'> & {
  prepare(sql: string): Database.Statement<unknown[] | []>
} {
  const statements = new Map<string, Database.Statement<unknown[] | []>>()
  return {
    close: () => db.close(),
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
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  }
}
