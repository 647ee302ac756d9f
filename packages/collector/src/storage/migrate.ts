import { type Kysely, Migrator } from 'kysely'
import { firstTables } from './migrations/0001-first-tables.js'

/**
 * Brings a database to the newest layout. Migrations are part of the program, so there is no folder to ship; a
 * released one is never edited. Rejects when one fails, or when a newer release has written the database.
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const provider = { getMigrations: async () => ({ '0001-first-tables': firstTables }) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}
