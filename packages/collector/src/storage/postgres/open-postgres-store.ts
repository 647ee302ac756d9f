import { EaseKitError } from '@easekit/scales'
import { Kysely, type LogConfig } from 'kysely'
import { createStore } from '../create-store.js'
import { explainFailure } from '../explain-failure.js'
import { migrate } from '../migrate.js'
import type { Store } from '../store.js'
import type { Tables } from '../tables.js'
import { openPool } from './open-pool.js'
import { postgresDialect } from './postgres-dialect.js'
import { postgresEngine } from './postgres-engine.js'

/**
 * Connects to a PostgreSQL database, which must be there, and brings it to the newest layout. Writes are committed before they
 * resolve. Any number of processes may use one database, and start at once. Needs the package `pg`.
 *
 * @param url such as `postgres://easekit:secret@db.example.com/easekit?sslmode=require`, as libpq reads it
 * @param log hears every statement, see Kysely @default nobody does
 * @throws EaseKitError, without the password, when `url` is none, `pg` is missing, or the database cannot be used
 */
export async function openPostgresStore(url: string, log?: LogConfig): Promise<Store> {
  const name = nameOf(url)
  const pool = await openPool(url)
  const db = new Kysely<Tables>({ dialect: postgresDialect(pool), ...(log && { log }) })
  try {
    await migrate(db)
    return createStore(postgresEngine(db))
  } catch (error) {
    await db.destroy()
    const reason = explainFailure(error) ?? (error instanceof Error ? error.message : String(error))
    throw new EaseKitError(`\`database\` must be a PostgreSQL that can be written, got "${name}": ${reason}`, {
      cause: error,
    })
  }
}

// Host and database: whoever reads a log must not learn the password.
function nameOf(url: string): string {
  const wrong = (got: string): EaseKitError =>
    new EaseKitError(`\`database\` must be a URL such as postgres://user:password@host/name, got ${got}`)
  const [, scheme] = /^([\w+.-]{1,20}):/.exec(url) ?? []
  if (!URL.canParse(url)) throw wrong('something else')
  if (scheme !== 'postgres' && scheme !== 'postgresql') throw wrong(`one of "${scheme}"`)
  const { host, pathname, searchParams } = new URL(url)
  return `${host || searchParams.get('host') || 'localhost'}${pathname}`
}
