import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  SqliteDialect,
} from 'kysely'
import type { Connection } from './open-connection.js'
import { retryBusy } from './retry-busy.js'

/**
 * Kysely's SQLite dialect with four differences. What finds the database locked by another connection waits, as in
 * `retryBusy`. Transactions begin `immediate`: a deferred one that reads first and
 * writes later fails for good when another process wrote in between. Migrations run in such a transaction, so that
 * two processes that start together do not both make the tables. A transaction that SQLite has ended by itself is not
 * ended again, which would hide why.
 */
export function sqliteDialect(connection: Connection): Dialect {
  const dialect = new SqliteDialect({ database: connection })
  return {
    createDriver: () => withOwnTransactions(dialect.createDriver(), connection),
    createAdapter: () => withTransactionalMigrations(dialect.createAdapter()),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

function withOwnTransactions(driver: Driver, { isInTransaction }: Connection): Driver {
  return {
    init: () => driver.init(),
    acquireConnection: async () => withPatience(await driver.acquireConnection(), isInTransaction),
    beginTransaction: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: async (connection) => {
      if (isInTransaction()) await driver.rollbackTransaction(connection)
    },
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  }
}

function withPatience(connection: DatabaseConnection, isInTransaction: () => boolean): DatabaseConnection {
  return {
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    // A transaction has the lock already, and waiting in it would keep everybody else waiting.
    executeQuery: (query) =>
      isInTransaction() ? connection.executeQuery(query) : retryBusy(async () => connection.executeQuery(query)),
  }
}

function withTransactionalMigrations(adapter: DialectAdapter): DialectAdapter {
  return Object.create(adapter, { supportsTransactionalDdl: { value: true } })
}
