import { EaseKitError } from '@easekit/scales'
import type { PostgresPool } from 'kysely'
import { keepPlans } from './planned-inserts.js'

const mostConnections = 10
const connectMs = 10_000
const [int8, numeric] = [20, 1700]

/**
 * Connections to a PostgreSQL database, made when they are needed. The driver is loaded here and nowhere else, so that a
 * collector on SQLite neither loads nor needs it.
 *
 * @throws EaseKitError where the package `pg` is not installed
 */
export async function openPool(connectionString: string): Promise<PostgresPool> {
  const { Pool, types } = await loadDriver()
  const pool = new Pool({
    connectionString,
    max: mostConnections,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    // Statements are sent without waiting for the results of those before, see `send-together.ts`.
    pipeline: true,
    application_name: 'easekit-collector',
    types: {
      // Counts, sums and times stay far below 2^53, and SQLite gives numbers too.
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === int8 || type === numeric ? Number : types.getTypeParser(type, format as 'text'),
    },
  })
  // A connection that breaks is replaced, and whoever was using it hears of it from its query. Unheard, it would end the process.
  const ignore = (): void => {}
  pool.on('error', ignore)
  pool.on('connect', (client) => {
    client.on('error', ignore)
    keepPlans(client)
  })
  return pool
}

async function loadDriver(): Promise<Pick<typeof import('pg'), 'Pool' | 'types'>> {
  try {
    return (await import('pg')).default
  } catch (error) {
    throw new EaseKitError('`database` needs the package `pg`, which is not installed: npm install pg', {
      cause: error,
    })
  }
}
