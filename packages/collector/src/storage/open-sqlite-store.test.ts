import { join } from 'node:path'
import { ces2, type Series, seriesOf } from '@easekit/scales'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../test/collector-kit.js'
import { arrivals } from '../../test/orders.js'
import { openSqliteStore } from './open-sqlite-store.js'
import type { ResponseRow, ResponseWrite, Store, Write } from './store.js'

type Fields = Partial<ResponseRow> & { readonly effort?: number | null }

const row = ({ effort = 5, ...fields }: Fields = {}): ResponseRow => ({
  project: 'shop',
  id: 'r1',
  rev: 1,
  done: false,
  body: `{"rev":${fields.rev ?? 1}}`,
  survey: 'checkout',
  version: '1',
  series: 's1-a',
  day: '2026-03-10',
  state: 'answered',
  ratings: effort === null ? {} : { effort },
  reasons: [],
  comment: null,
  subject: null,
  trigger: null,
  at: 1000,
  receivedAt: 2000,
  contact: null,
  redactions: 0,
  ...fields,
})

/** The day of most rows, and a floor that closes nothing. */
const publishing = { today: '2026-03-10', floorOf: () => 1 }

const response = (fields: Fields = {}): ResponseWrite => ({
  type: 'response',
  row: row(fields),
  fields: undefined,
})

async function open(): Promise<{ store: Store; db: Database.Database; path: string }> {
  const path = join(await temporaryFolder(), 'easekit.db')
  const store = await openSqliteStore(path)
  const db = new Database(path)
  onTestFinished(async () => {
    db.close()
    await store.close()
  })
  return { store, db, path }
}

const rowsOf = (db: Database.Database, id: string): unknown => db.prepare('select * from response where id = ?').all(id)

const talliesOf = (db: Database.Database): unknown =>
  db
    .prepare(
      'select project, survey, version, series, day, measure, value, n from tally where n != 0 order by 1,2,3,4,5,6,7',
    )
    .all()

/** The counters as they would be if they were counted from the rows again. */
const recount = (db: Database.Database): unknown =>
  db
    .prepare(
      `with part(project, survey, version, series, day, measure, value) as (
         select project, survey, version, series, day, 'shown', 0.0 from response
         union all select project, survey, version, series, day, 'answered', 0.0 from response where effort is not null
         union all select project, survey, version, series, day, 'effort', effort from response where effort is not null
         union all select project, survey, version, series, day, 'completed', 0.0 from response where done = 1
         union all select project, survey, version, series, day, 'dismissed', 0.0 from response where state = 'dismissed')
       select *, count(*) as n from part group by 1,2,3,4,5,6,7 order by 1,2,3,4,5,6,7`,
    )
    .all()

describe('openSqliteStore', () => {
  it('ends in the same row for every arrival order, with the completion kept', async () => {
    const { store, db } = await open()
    const revisions = fc.uniqueArray(
      fc.record({ rev: fc.nat(1000), done: fc.boolean(), effort: fc.integer({ min: 1, max: 7 }) }),
      {
        selector: ({ rev }) => rev,
        minLength: 1,
        maxLength: 6,
      },
    )
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        revisions.chain((sent) => fc.tuple(fc.constant(sent), arrivals(sent), fc.integer({ min: 1, max: 4 }))),
        async ([sent, arrived, batchSize]) => {
          const id = `run-${run++}`
          for (let at = 0; at < arrived.length; at += batchSize) {
            await store.write(
              arrived.slice(at, at + batchSize).map((revision) => response({ ...revision, id })),
              publishing,
            )
          }
          const newest = sent.reduce((a, b) => (b.rev > a.rev ? b : a))
          expect(rowsOf(db, id)).toMatchObject([
            {
              rev: newest.rev,
              body: `{"rev":${newest.rev}}`,
              effort: newest.effort,
              done: sent.some(({ done }) => done) ? 1 : 0,
            },
          ])
          const events = db.prepare('select * from event where id = ?').all(id)
          expect(events).toHaveLength(sent.some(({ done }) => done) ? 1 : 0)
        },
      ),
      { numRuns: 60 },
    )
    expect(talliesOf(db)).toEqual(recount(db))
  })

  it('keeps a completion that arrives after a higher partial revision', async () => {
    const { store, db } = await open()
    const [partial] = await store.write([response({ rev: 11, effort: 3 })], publishing)
    const [completed] = await store.write(
      [response({ rev: 10, effort: 6, done: true, state: 'completed' })],
      publishing,
    )
    expect([partial, completed]).toEqual([
      { detail: 'stored', rev: 11 },
      { detail: 'stale', rev: 11 },
    ])
    expect(rowsOf(db, 'r1')).toMatchObject([{ rev: 11, effort: 3, done: 1 }])
    expect(db.prepare('select kind from event').all()).toEqual([{ kind: 'completed' }])
  })

  it('counts incrementally what a recount of the rows would give', async () => {
    const change = fc.record({
      project: fc.constantFrom('shop', 'other'),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      rev: fc.nat(20),
      done: fc.boolean(),
      survey: fc.constantFrom('checkout', 'support'),
      version: fc.constantFrom('1', '2'),
      series: fc.constantFrom('s1-a', 's1-b', 's2-a'),
      day: fc.constantFrom('2026-03-09', '2026-03-10'),
      state: fc.constantFrom('shown', 'answered', 'completed', 'dismissed'),
      effort: fc.option(fc.integer({ min: 1, max: 7 })),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { maxLength: 12 }),
        async (batches) => {
          const path = join(await temporaryFolder(), 'easekit.db')
          const store = await openSqliteStore(path)
          const db = new Database(path)
          for (const batch of batches)
            await store.write(
              batch.map((fields) => response(fields)),
              publishing,
            )
          expect(talliesOf(db)).toEqual(recount(db))
          db.close()
          await store.close()
        },
      ),
      { numRuns: 25 },
    )
  })

  it('writes all of a batch or nothing', async () => {
    const { store, db } = await open()
    db.exec(`create trigger fail before insert on event when new.id = 'bad' begin select raise(abort, 'no'); end`)
    await expect(store.write([response(), response({ id: 'bad', done: true })], publishing)).rejects.toThrow('no')
    expect([rowsOf(db, 'r1'), rowsOf(db, 'bad'), talliesOf(db)]).toEqual([[], [], []])
    await store.write([response()], publishing)
    expect(talliesOf(db)).toEqual(recount(db))
  })

  it('keeps rows, counts and series together, whichever batches are rolled back, repeated or come twice', async () => {
    const seriesOfTest = (locale: string): Series => seriesOf(ces2, { locale, channel: 'web' })
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'bad'),
      rev: fc.nat(9),
      done: fc.boolean(),
      survey: fc.constantFrom('checkout', 'support'),
      series: fc.constantFrom('de', 'en', 'fr'),
      effort: fc.option(fc.integer({ min: 1, max: 7 })),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }).chain(arrivals),
        async (batches) => {
          const { store, db } = await open()
          db.exec(`create trigger fail before insert on tally when (select count(*) from response where id = 'bad') > 0
            begin select raise(abort, 'no'); end`)
          for (const batch of batches) {
            const writes = batch.map((fields): Write => ({ ...response(fields), fields: seriesOfTest(fields.series) }))
            await store.write(writes, publishing).catch((error: Error) => expect(error.message).toBe('no'))
          }
          expect(talliesOf(db)).toEqual(recount(db))
          for (const survey of ['checkout', 'support']) {
            const counted = new Set((await store.tally({ project: 'shop', survey })).map(({ series }) => series))
            const known = await store.series('shop', survey)
            for (const series of counted) expect(known.get(series)).toEqual(seriesOfTest(series))
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('tells why a batch failed, also where SQLite has ended the transaction by itself', async () => {
    const { store, db } = await open()
    db.exec(`create trigger full before insert on response begin select raise(rollback, 'no room'); end`)
    await expect(store.write([response()], publishing)).rejects.toThrow('no room')
    db.exec('drop trigger full')
    expect(await store.write([response()], publishing)).toEqual([{ detail: 'stored', rev: 1 }])
  })

  it('refuses a database that a newer release has written', async () => {
    const { store, db, path } = await open()
    db.exec(`insert into kysely_migration (name, timestamp) values ('9999-of-the-future', '2030')`)
    await store.close()
    await expect(openSqliteStore(path)).rejects.toThrow(/got: a newer release of EaseKit has written it$/)
  })

  it('lets two stores share one file without losing a count', async () => {
    const { store, db, path } = await open()
    const second = await openSqliteStore(path)
    onTestFinished(() => second.close())
    const write = async (name: string, target: Store): Promise<void> => {
      for (let i = 0; i < 40; i++)
        await target.write([response({ id: `${name}-${i}` }), response({ id: 'both', rev: i })], publishing)
    }
    await Promise.all([write('a', store), write('b', second)])
    expect(db.prepare('select count(*) as n from response').get()).toEqual({ n: 81 })
    expect(talliesOf(db)).toEqual(recount(db))
  })

  it('can be opened by many at once, and keeps everything when it is opened again', async () => {
    const path = join(await temporaryFolder(), 'deep', 'er', 'easekit.db')
    const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore(path)))
    await stores[0]?.write([response()], publishing)
    for (const store of stores) await store.close()
    const again = await openSqliteStore(path)
    onTestFinished(() => again.close())
    expect(await again.write([response()], publishing)).toEqual([{ detail: 'duplicate', rev: 1 }])
    expect(await again.surveys('shop')).toEqual([{ survey: 'checkout', version: '1', lastAt: 1000 }])
  })

  it('changes its revision token with every change of a project and with nothing else', async () => {
    const { store } = await open()
    const tokens = [await store.revision('shop')]
    await store.write([response()], publishing)
    tokens.push(await store.revision('shop'))
    await store.write([response({ rev: 2 })], publishing)
    tokens.push(await store.revision('shop'))
    expect(new Set(tokens).size).toBe(3)
    await store.write([response({ rev: 1 }), response({ project: 'other' })], publishing)
    expect(await store.revision('shop')).toBe(tokens[2])
  })

  it('pages through comments, newest first, without skipping those of the same moment', async () => {
    const { store } = await open()
    const times = [5, 3, 5, 1, 5, 2]
    await store.write(
      [
        ...times.map((at, i) => response({ id: `c${i}`, at, comment: `comment ${i}` })),
        response({ id: 'silent', at: 9 }),
      ],
      publishing,
    )
    const query = { project: 'shop', survey: 'checkout', limit: 2 }
    const seen: string[] = []
    let before: { at: number; id: string } | undefined
    for (;;) {
      const page = await store.comments({ ...query, before })
      seen.push(...page.map(({ id }) => id))
      before = page.at(-1)
      if (!before) break
    }
    expect(seen).toEqual(['c4', 'c2', 'c0', 'c1', 'c5', 'c3'])
  })

  it('refuses a path it cannot write with one line that names it', async () => {
    const folder = await temporaryFolder()
    await expect(openSqliteStore(folder)).rejects.toThrow(
      `the database at "${folder}" must be a file that can be written`,
    )
  })
})
