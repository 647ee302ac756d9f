import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { ConnectionOptions } from './connection-options.js'

const cachedStatements = 200
// 32 MB: folding the log into the database costs the same for many commits as for few, and delays the one that does it.
const checkpointPages = 8000
const cacheKiB = 65_536

/**
 * A connection to SQLite that prepares each statement once, since preparing costs more than running. Statements that are not
 * Kysely's may run inside one of its transactions only: all share the connection.
 */
export interface Connection {
  readonly prepare: (sql: string) => Database.Statement<unknown[] | []>
  /** Whether a transaction is open; SQLite ends one by itself where the disk is full. */
  readonly isInTransaction: () => boolean
  readonly close: () => void
}

/**
 * Opens, and if need be creates, a database whose commits survive a power cut. For `busyMs` SQLite waits for the lock of another
 * connection, 20 by default, and the thread with it.
 *
 * @throws where the file cannot be opened, or is no database
 */
export function openConnection(path: string, { busyMs = 20 }: ConnectionOptions = {}): Connection {
  keepPrivate(path)
  const db = new Database(path, { timeout: busyMs })
  try {
    db.pragma('journal_mode = WAL')
    // NORMAL would lose the last commits in a power cut although they were acknowledged.
    db.pragma('synchronous = FULL')
    // What is erased shall not linger in free pages of the file.
    db.pragma('secure_delete = ON')
    db.pragma(`wal_autocheckpoint = ${checkpointPages}`)
    db.pragma(`cache_size = -${cacheKiB}`)
  } catch (error) {
    db.close()
    throw error
  }
  const statements = new Map<string, Database.Statement<unknown[] | []>>()
  return {
    prepare: (sql) => {
      const known = statements.get(sql)
      if (known) return known
      if (statements.size === cachedStatements) statements.clear()
      const statement = db.prepare(sql)
      statements.set(sql, statement)
      return statement
    },
    isInTransaction: () => db.inTransaction,
    close: () => {
      db.close()
    },
  }
}

// SQLite gives its log the mode of the database, and the umask of most machines lets everybody read both.
function keepPrivate(path: string): void {
  if (path === ':memory:') return
  closeSync(openSync(path, 'a', 0o600))
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600)
}
