import Database from 'better-sqlite3'
import { Kysely, Migrator } from 'kysely'
import { migrations } from '../src/storage/migrate.js'
import { openConnection } from '../src/storage/open-connection.js'
import { sqliteDialect } from '../src/storage/sqlite-dialect.js'

/** Makes at `to` the database that a release without the migration `name` and all later ones would have made of the one at `from`. */
export async function ageDatabase(from: string, to: string, name: string): Promise<void> {
  const db = new Kysely<unknown>({ dialect: sqliteDialect(openConnection(to)) })
  const earlier = Object.fromEntries(Object.entries(migrations).filter(([one]) => one < name))
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => earlier } }).migrateToLatest()
  await db.destroy()
  if (error) throw error
  const copy = new Database(to)
  copy.exec(`attach '${from}' as newer`)
  const tables = copy.prepare(`select name from main.sqlite_schema where type = 'table' and name not like 'kysely%'`)
  for (const table of tables.pluck().all()) {
    const columns = copy.prepare(`select name from pragma_table_info(?)`).pluck().all(table).join(', ')
    copy.exec(`insert into main.${table} (${columns}) select ${columns} from newer.${table}`)
  }
  copy.close()
}
