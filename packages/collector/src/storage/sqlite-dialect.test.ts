import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../test/collector-kit.js'
import { openConnection } from './open-connection.js'
import { sqliteDialect } from './sqlite-dialect.js'

describe('sqliteDialect', () => {
  it('writes ahead and flushes every commit, so that what was acknowledged survives a power cut', async () => {
    const db = new Kysely({ dialect: sqliteDialect(openConnection(join(await temporaryFolder(), 'a.db'))) })
    onTestFinished(() => db.destroy())
    expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }])
    expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }])
  })

  it('lets a transaction wait for another connection of the same process', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    const [first, second] = [1, 2].map(
      () => new Kysely<{ t: { n: number } }>({ dialect: sqliteDialect(openConnection(path)) }),
    )
    if (!first || !second) throw new Error('unreachable')
    onTestFinished(async () => {
      await first.destroy()
      await second.destroy()
    })
    await sql`create table t (n integer)`.execute(first)
    let release = (): void => {}
    const isReleased = new Promise<void>((resolve) => {
      release = resolve
    })
    let hasBegun = (): void => {}
    const begun = new Promise<void>((resolve) => {
      hasBegun = resolve
    })
    const slow = first.transaction().execute(async (trx) => {
      await trx.insertInto('t').values({ n: 1 }).execute()
      hasBegun()
      await isReleased
    })
    await begun
    const waiting = second.transaction().execute((trx) => trx.selectFrom('t').selectAll().execute())
    release()
    await slow
    expect(await waiting).toEqual([{ n: 1 }])
  })

  it('lets a statement without a transaction wait as long as one with it', async () => {
    const path = join(await temporaryFolder(), 'a.db')
    const holder = new Kysely<{ t: { n: number } }>({ dialect: sqliteDialect(openConnection(path)) })
    await sql`create table t (n integer)`.execute(holder)
    const held = await holder.startTransaction().execute()
    await held.insertInto('t').values({ n: 1 }).execute()
    const connection = openConnection(path)
    let attempts = 0
    const waiting = new Kysely<{ t: { n: number } }>({
      dialect: sqliteDialect({
        ...connection,
        prepare: (text) => {
          attempts += 1
          // Where it asks again, it has been refused once.
          if (attempts === 2) void held.commit().execute()
          return connection.prepare(text)
        },
      }),
    })
    onTestFinished(async () => {
      await holder.destroy()
      await waiting.destroy()
    })
    await waiting.insertInto('t').values({ n: 2 }).execute()
    expect(attempts).toBeGreaterThan(1)
    expect(await waiting.selectFrom('t').select('n').execute()).toEqual([{ n: 1 }, { n: 2 }])
  })
})
