import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../test/collector-kit.js'
import { describeStore, plainPublishing, plainResponse, type StoreBench } from '../../test/store-contract.js'
import { openConnection } from './open-connection.js'
import { openSqliteStore } from './open-sqlite-store.js'
import { sqliteDialect } from './sqlite-dialect.js'
import type { Tables } from './tables.js'

async function open(): Promise<StoreBench> {
  const path = join(await temporaryFolder(), 'easekit.db')
  const openAgain = async () => {
    const store = await openSqliteStore(path)
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

describeStore('a store on SQLite', open, { runs: 40 })

describe('openSqliteStore', () => {
  it('tells why a batch failed, also where SQLite has ended the transaction by itself', async () => {
    const { store, db } = await open()
    await sql`create trigger full before insert on response begin select raise(rollback, 'no room'); end`.execute(db)
    await expect(store.write([plainResponse()], plainPublishing)).rejects.toThrow('no room')
    await sql`drop trigger full`.execute(db)
    expect(await store.write([plainResponse()], plainPublishing)).toEqual([{ detail: 'stored', rev: 1 }])
  })

  it('makes the folders above the file, for any number of processes that start at once', async () => {
    const path = join(await temporaryFolder(), 'deep', 'er', 'easekit.db')
    const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore(path)))
    for (const store of stores) await store.close()
  })

  it('refuses a path it cannot write with one line that names it', async () => {
    const folder = await temporaryFolder()
    await expect(openSqliteStore(folder)).rejects.toThrow(
      `the database at "${folder}" must be a file that can be written`,
    )
  })
})
