import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { onTestFinished } from 'vitest'
import { openConnection } from '../src/storage/open-connection.js'
import { sqliteDialect } from '../src/storage/sqlite-dialect.js'
import type { Store } from '../src/storage/store.js'
import type { Tables } from '../src/storage/tables.js'
import { temporaryFolder } from './collector-kit.js'
import type { StoreBench } from './store-contract.js'

/** A store on a file of its own, opened as given, and a look at its tables past it. */
export async function openSqliteBench(openStore: (path: string) => Promise<Store>): Promise<StoreBench> {
  const path = join(await temporaryFolder(), 'easekit.db')
  const openAgain = async () => {
    const store = await openStore(path)
    onTestFinished(() => store.close())
    return store
  }
  const store = await openAgain()
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openConnection(path)) })
  onTestFinished(() => db.destroy())
  return {
    store,
    db,
    openAgain,
    refuse: async (table, condition) => {
      const trigger = `create trigger refuse before insert on ${table} when ${condition} begin select raise(abort, 'no'); end`
      await sql.raw(trigger).execute(db)
    },
  }
}
