import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteBench } from '../../test/sqlite-bench.js'
import { describeStore, plainPublishing, plainResponse } from '../../test/store-contract.js'
import { openSqliteStore } from './open-sqlite-store.js'

const open = () => openSqliteBench(openSqliteStore)

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
