import { setImmediate as nextTurn } from 'node:timers/promises'
import { ces2, type Series, seriesOf } from '@easekit/scales'
import fc from 'fast-check'
import { type Kysely, type Selectable, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { boundlessRoom } from '../src/storage/boundless-room.js'
import type { InvitationRow } from '../src/storage/invitation-store.js'
import type { Store } from '../src/storage/store.js'
import type { Tables } from '../src/storage/tables.js'
import type { ResponseRow, ResponseWrite, Room, Write } from '../src/storage/write.js'
import { arrivals } from './orders.js'

/** A store on an empty database, and what else a test needs of it. */
export interface StoreBench {
  readonly store: Store
  /** The same database over a connection of its own. */
  readonly db: Kysely<Tables>
  /** Another process's store on it; closed after the test. */
  readonly openAgain: () => Promise<Store>
  /** Makes rows of a table that fit a condition over `new` fail with "no"; SQL of the database. */
  readonly refuse: (table: 'event' | 'tally', condition: string) => Promise<void>
}

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
  comment: null,
  subject: null,
  trigger: null,
  at: 1000,
  receivedAt: 2000,
  contact: null,
  redactions: 0,
  reasons: [],
  dimensions: {},
  ...fields,
})

/** The day of most rows, and a floor that closes nothing. */
const publishing = { today: '2026-03-10', ruleOf: () => ({ floor: 1 }) }
const moment = { now: Date.UTC(2026, 2, 10, 12), floor: 1 }

const response = (fields: Fields = {}): ResponseWrite => ({ type: 'response', row: row(fields), fields: undefined })

const invitation = (fields: Partial<InvitationRow> = {}): InvitationRow => ({
  project: 'shop',
  id: 'i1',
  survey: 'checkout',
  subject: 's',
  sentBy: 'email',
  sentTo: 'anna@shop.example',
  details: '{}',
  state: 'waiting',
  createdAt: 1,
  dueAt: 5000,
  attempts: 0,
  error: null,
  ...fields,
})

const letter = (fields: { id?: string; rev?: number; done?: boolean; body?: string } = {}): Write => ({
  type: 'letter',
  letter: { project: 'shop', id: 'l1', rev: 1, done: false, body: '{}', reason: 'odd', receivedAt: 2000, ...fields },
})

const rowsOf = (db: Kysely<Tables>, id: string) => db.selectFrom('response').selectAll().where('id', '=', id).execute()
const lettersOf = async (store: Store) => (await store.letters({ project: 'shop', limit: 9 })).letters

const sorted = (rows: readonly unknown[]): readonly string[] => rows.map((one) => JSON.stringify(one)).sort()

async function talliesOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const columns = ['project', 'survey', 'version', 'series', 'day', 'measure', 'value', 'n'] as const
  return sorted(await db.selectFrom('tally').select(columns).where('n', '!=', 0).execute())
}

type Stored = Selectable<Tables['response']>

/** What a stored row adds to the counts, each with the scale point or 0. */
function countersOf({ effort, done, state, reasons }: Stored): readonly (readonly [string, number])[] {
  const counters: [string, number][] = [['shown', 0]]
  if (effort !== null) counters.push(['answered', 0], ['effort', effort])
  if (done) counters.push(['completed', 0])
  if (state === 'dismissed') counters.push(['dismissed', 0])
  for (const reason of JSON.parse(reasons ?? '[]')) counters.push([`reason:${reason}`, 0])
  return counters
}

const countedRows = (db: Kysely<Tables>) => db.selectFrom('response').selectAll().where('state', '!=', 'test').execute()

function sumUp(keys: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + 1)
  return sums
}

/** The counters as they would be if they were counted from the rows again. */
async function recount(db: Kysely<Tables>): Promise<readonly string[]> {
  const keys = (await countedRows(db)).flatMap((one) => {
    const { project, survey, version, series, day } = one
    return countersOf(one).map(([measure, value]) =>
      JSON.stringify({ project, survey, version, series, day, measure, value }),
    )
  })
  return sorted([...sumUp(keys)].map(([key, n]) => ({ ...JSON.parse(key), n })))
}

async function segmentTalliesOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('segment_tally').selectAll().where('n', '!=', 0).execute()
  return rows.map(
    (tally) =>
      `${tally.project} ${tally.survey}@${tally.version} ${tally.series} ${tally.day} ${tally.dimension}=${tally.segment} ${tally.measure}:${tally.value} ${tally.n}`,
  )
}

/** The same as they would be if they were counted from the rows again. */
async function recountSegments(db: Kysely<Tables>): Promise<readonly string[]> {
  const keys = (await countedRows(db)).flatMap((one) => {
    const place = `${one.project} ${one.survey}@${one.version} ${one.series} ${one.day}`
    return Object.entries(JSON.parse(one.dimensions ?? '{}')).flatMap(([dimension, segment]) =>
      countersOf(one).map(([measure, value]) => `${place} ${dimension}=${segment} ${measure}:${value}`),
    )
  })
  return [...sumUp(keys)].map(([key, n]) => `${key} ${n}`)
}

/** What every store must do, whatever database it is on. `runs` is how often each property is tried. */
export function describeStore(name: string, open: () => Promise<StoreBench>, { runs }: { runs: number }): void {
  describe(name, () => {
    it('ends in the same row for every arrival order, with the completion kept', async () => {
      const { store, db } = await open()
      const revisions = fc.uniqueArray(
        fc.record({ rev: fc.nat(1000), done: fc.boolean(), effort: fc.integer({ min: 1, max: 7 }) }),
        { selector: ({ rev }) => rev, minLength: 1, maxLength: 6 },
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
            const isDone = sent.some(({ done }) => done)
            expect(await rowsOf(db, id)).toMatchObject([
              { rev: newest.rev, body: `{"rev":${newest.rev}}`, effort: newest.effort, done: isDone ? 1 : 0 },
            ])
            const events = await db.selectFrom('event').selectAll().where('id', '=', id).execute()
            expect(events).toHaveLength(isDone ? 1 : 0)
          },
        ),
        { numRuns: runs },
      )
      expect(await talliesOf(db)).toEqual(await recount(db))
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
      expect(await rowsOf(db, 'r1')).toMatchObject([{ rev: 11, effort: 3, done: 1 }])
      expect(await db.selectFrom('event').select('kind').execute()).toEqual([{ kind: 'completed' }])
    })

    it('counts and queues what a recount of the rows would give, whatever is revised and erased', async () => {
      const { store, db } = await open()
      const change = fc.record({
        kind: fc.constantFrom('write', 'write', 'write', 'erase', 'next day'),
        project: fc.constantFrom('shop', 'other'),
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        rev: fc.nat(20),
        done: fc.boolean(),
        survey: fc.constantFrom('checkout', 'support'),
        version: fc.constantFrom('1', '2'),
        series: fc.constantFrom('s1-a', 's1-b', 's2-a'),
        day: fc.constantFrom('2026-03-09', '2026-03-10'),
        state: fc.constantFrom('shown', 'answered', 'completed', 'dismissed', 'test'),
        subject: fc.constantFrom('ann', 'bob', null),
        trigger: fc.constantFrom('order', null),
        reasons: fc.subarray(['cost', 'late']),
        dimensions: fc.record(
          { device: fc.constantFrom('phone', 'desktop', ''), page: fc.constantFrom('/a', '/b c', '/d', 'other') },
          { requiredKeys: ['device'] },
        ),
        effort: fc.option(fc.integer({ min: 1, max: 7 })),
      })
      let run = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { maxLength: 12 }),
          async (batches) => {
            const suffix = `-${run++}`
            let day = 10
            for (const batch of batches) {
              const [{ kind, project, id }] = batch as [(typeof batch)[number]]
              if (kind === 'next day') day++
              const now = Date.UTC(2026, 2, day)
              if (kind === 'erase') await store.erase({ project: project + suffix, id }, { now, floor: 2 })
              else {
                await store.write(
                  batch.map(({ kind: _, ...fields }) => response({ ...fields, project: fields.project + suffix })),
                  { today: `2026-03-${day}`, ruleOf: () => ({ floor: 2, room: { ...boundlessRoom, segments: 2 } }) },
                )
              }
            }
            expect(await talliesOf(db)).toEqual(await recount(db))
            expect(sorted(await segmentTalliesOf(db))).toEqual(sorted(await recountSegments(db)))
            // Of the queue, what is counted of each answer is one entry of its row.
            const live = db.selectFrom('published_answer').where('counted', '!=', '{}')
            const queued = await live.select(['project', 'id', 'survey', 'series', 'version']).execute()
            const rows = (await countedRows(db)).map(({ project, id, survey, series, version }) => ({
              project,
              id,
              survey,
              series,
              version,
            }))
            expect(sorted(queued)).toEqual(sorted(rows))
          },
        ),
        { numRuns: runs },
      )
    })

    it('publishes the same blocks for the same answers, in one process or in two', async () => {
      const first = await open()
      const other = await first.openAgain()
      const days = ['2026-03-10', '2026-03-11', '2026-03-12']
      for (const [at, today] of days.entries()) {
        const of = (project: string): Write[] =>
          [1, 2, 3, 4].map((n) => response({ project, id: `${at}-${n}`, day: today, effort: n, done: n === 1 }))
        const rule = { today, ruleOf: () => ({ floor: 2 }) }
        await first.store.write(of('one'), rule)
        await Promise.all(of('two').map((write, i) => (i % 2 ? other : first.store).write([write], rule)))
      }
      const rule = { today: '2026-03-13', floor: 2 }
      const tokens = await Promise.all([first.store, other].map((store) => store.publish('two', rule)))
      expect(new Set(tokens).size).toBe(1)
      await first.store.publish('one', rule)
      const blocks = await first.store.blocks('one', 'checkout')
      expect(blocks.map(({ day }) => day)).toEqual(days)
      expect(await other.blocks('two', 'checkout')).toEqual(blocks)
      expect(await other.publishedSurveys('two')).toEqual([{ survey: 'checkout', version: '1', lastDay: '2026-03-12' }])
    })

    it('writes all of a batch or nothing', async () => {
      const { store, db, refuse } = await open()
      await refuse('event', `new.id = 'bad'`)
      await expect(store.write([response(), response({ id: 'bad', done: true })], publishing)).rejects.toThrow('no')
      expect([await rowsOf(db, 'r1'), await rowsOf(db, 'bad'), await talliesOf(db)]).toEqual([[], [], []])
      await store.write([response()], publishing)
      expect(await talliesOf(db)).toEqual(await recount(db))
    })

    it('keeps rows, counts and series together, whichever batches are rolled back, repeated or come twice', async () => {
      const seriesOfTest = (locale: string): Series => seriesOf(ces2, { locale, channel: 'web' })
      const { store, db, refuse } = await open()
      await refuse('tally', `(select count(*) from response where id = 'bad') > 0`)
      const change = fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'bad'),
        rev: fc.nat(9),
        done: fc.boolean(),
        survey: fc.constantFrom('checkout', 'support'),
        series: fc.constantFrom('de', 'en', 'fr'),
        effort: fc.option(fc.integer({ min: 1, max: 7 })),
      })
      let run = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }).chain(arrivals),
          async (batches) => {
            const project = `shop-${run++}`
            for (const batch of batches) {
              const writes = batch.map(
                (fields): Write => ({ ...response({ ...fields, project }), fields: seriesOfTest(fields.series) }),
              )
              await store.write(writes, publishing).catch((error: Error) => expect(error.message).toBe('no'))
            }
            expect(await talliesOf(db)).toEqual(await recount(db))
            for (const survey of ['checkout', 'support']) {
              const counted = new Set((await store.tally({ project, survey })).map(({ series }) => series))
              const known = await store.series(project, survey)
              for (const series of counted) expect(known.get(series)).toEqual(seriesOfTest(series))
            }
          },
        ),
        { numRuns: runs },
      )
    })

    it('refuses a database that a newer release has written', async () => {
      const { store, db, openAgain } = await open()
      await sql`insert into kysely_migration (name, timestamp) values ('9999-of-the-future', '2030')`.execute(db)
      await store.close()
      await expect(openAgain()).rejects.toThrow(/: a newer release of EaseKit has written it$/)
    })

    it('lets two stores share one database without losing a count', async () => {
      const { store, db, openAgain } = await open()
      const second = await openAgain()
      const write = async (name: string, target: Store): Promise<void> => {
        for (let i = 0; i < 40; i++) {
          const own = response({ id: `${name}-${i}`, project: i % 2 ? 'shop' : 'other' })
          await target.write([own, response({ id: 'both', rev: i })], publishing)
        }
      }
      await Promise.all([write('a', store), write('b', second)])
      expect(await db.selectFrom('response').select('id').execute()).toHaveLength(81)
      expect(await talliesOf(db)).toEqual(await recount(db))
    })

    it('can be opened by many at once, and keeps everything when it is opened again', async () => {
      const { store, openAgain } = await open()
      await store.write([response()], publishing)
      const stores = await Promise.all([1, 2, 3].map(() => openAgain()))
      for (const one of stores) {
        expect(await one.write([response()], publishing)).toEqual([{ detail: 'duplicate', rev: 1 }])
        expect(await one.surveys('shop')).toEqual([{ survey: 'checkout', version: '1', lastAt: 1000 }])
      }
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
      const dayMs = 86_400_000
      await store.write(
        [
          response({ id: 'later', at: dayMs, comment: 'the first of the next day' }),
          response({ id: 'other', at: 4, comment: 'of another version', version: '2' }),
          response({ id: 'test', at: 4, comment: 'a test', state: 'test' }),
        ],
        publishing,
      )
      const query = { project: 'shop', survey: 'checkout', limit: 2 }
      const list = async (window: Partial<Parameters<Store['comments']>[0]>): Promise<readonly string[]> => {
        const seen: string[] = []
        let before: { at: number; id: string } | undefined
        for (;;) {
          const page = await store.comments({ ...query, ...window, before })
          seen.push(...page.map(({ id }) => id))
          before = page.at(-1)
          if (!before) return seen
        }
      }
      const ofDay = ['c4', 'c2', 'c0', 'other', 'c1', 'c5', 'c3']
      const ofVersion = ofDay.filter((id) => id !== 'other')
      const day = '1970-01-01'
      expect(await list({})).toEqual(['later', ...ofDay])
      expect(await list({ version: '1' })).toEqual(['later', ...ofVersion])
      expect(await list({ from: day, to: day })).toEqual(ofDay)
      expect(await list({ from: day, to: day, version: '1' })).toEqual(ofVersion)
      expect(await list({ from: '1970-01-02' })).toEqual(['later'])
      expect(await list({ to: '1969-12-31' })).toEqual([])
    })

    it('tells what readers have done about a comment, until it is erased or too old', async () => {
      const { store, db } = await open()
      const ids = ['kept', 'erased', 'old']
      await store.write(
        ids.map((id) => response({ id, at: 1, comment: id, receivedAt: id === 'old' ? 1 : 2000 })),
        publishing,
      )
      await store.write([response({ id: 'silent' })], publishing)
      const marks = async () =>
        (await store.comments({ project: 'shop', survey: 'checkout', limit: 9 })).map(({ id, mark }) => [id, mark])
      const before = await store.revision('shop')
      for (const id of ids) expect(await store.markComment({ project: 'shop', id, state: 'seen', at: 5 })).toBe(true)
      expect(await store.revision('shop')).not.toBe(before)
      expect(await store.markComment({ project: 'shop', id: 'kept', state: 'done', at: 6 })).toBe(true)
      for (const id of ['silent', 'unknown'])
        expect(await store.markComment({ project: 'shop', id, state: 'done', at: 5 })).toBe(false)
      expect(await store.markComment({ project: 'other', id: 'kept', state: 'seen', at: 7 })).toBe(false)
      expect(await marks()).toEqual([
        ['old', 'seen'],
        ['kept', 'done'],
        ['erased', 'seen'],
      ])
      await store.erase({ project: 'shop', id: 'erased' }, moment)
      await store.expire({ project: 'shop', before: 1000, now: moment.now })
      expect(await marks()).toEqual([['kept', 'done']])
      expect(await db.selectFrom('comment_state').select(['id', 'state']).execute()).toEqual([
        { id: 'kept', state: 'done' },
      ])
      await store.markComment({ project: 'shop', id: 'kept', state: 'new', at: 8 })
      expect(await marks()).toEqual([['kept', 'new']])
      expect(await db.selectFrom('comment_state').select('id').execute()).toEqual([])
    })

    it('finds the comments about a subject, with their reasons and whether a contact was left', async () => {
      const { store } = await open()
      const about = { subject: 'order-1', comment: 'slow' }
      await store.write(
        [
          response({ ...about, id: 'a', at: 1, reasons: ['cost', 'slow'] }),
          response({ ...about, id: 'b', at: 2, contact: { to: '+49 30 1', consent: 'Call me' } }),
          response({ ...about, id: 'c', at: 3, survey: 'support' }),
          response({ id: 'd', at: 4, subject: 'order-2', comment: 'fine' }),
          response({ id: 'e', at: 5, subject: 'order-1' }),
        ],
        publishing,
      )
      const found = await store.comments({ project: 'shop', survey: 'checkout', subject: 'order-1', limit: 9 })
      expect(found).toMatchObject([
        { id: 'b', subject: 'order-1', reasons: [], wantsContact: true },
        { id: 'a', subject: 'order-1', reasons: ['cost', 'slow'], wantsContact: false },
      ])
      expect(found).toHaveLength(2)
    })

    it('orders text by its bytes, as every process and machine must', async () => {
      const { store } = await open()
      const surveys = ['b', 'B', 'ä', 'a', '_', 'a-b', 'ab']
      await store.write(
        surveys.map((survey) => response({ id: survey, survey })),
        publishing,
      )
      const seen = (await store.surveys('shop')).map(({ survey }) => survey)
      expect(seen).toEqual(['B', '_', 'a', 'a-b', 'ab', 'b', 'ä'])
    })

    it('keeps any text, and numbers of every size, as they are', async () => {
      const { store, db } = await open()
      const comment = 'It\'s "fine" \\ {a,b} $1 ? %s \u{1f600} \u2028 NULL \\u0000\n\t\u0007'
      const fields = { comment, subject: comment, body: JSON.stringify({ comment, context: { subject: comment } }) }
      const numbers = {
        rev: Number.MAX_SAFE_INTEGER,
        at: 1_893_456_000_000,
        ratings: { effort: 0.1, 'effort.a': -1e-7 },
      }
      await store.write([response({ ...fields, ...numbers })], publishing)
      const { ratings, ...same } = numbers
      expect(await rowsOf(db, 'r1')).toMatchObject([
        { ...fields, ...same, ratings: JSON.stringify(ratings), effort: 0.1 },
      ])
      const tallies = await store.tally({ project: 'shop', survey: 'checkout' })
      expect(tallies).toContainEqual({ series: 's1-a', measure: 'effort.a', value: -1e-7, n: 1 })
      expect(await store.find({ project: 'shop', subject: comment })).toMatchObject([{ id: 'r1', body: fields.body }])
      expect(await store.find({ project: 'shop', subject: 'a\0b' })).toEqual([])
    })

    it('holds the newest revision of a record, and a completion, also within one batch', async () => {
      const { store } = await open()
      await store.write([letter({ rev: 2, body: '2' }), letter({ rev: 1, done: true, body: '1' })], publishing)
      expect(await lettersOf(store)).toMatchObject([{ rev: 2, body: '2', done: true }])
      await store.write([letter({ rev: 3, body: '3' }), letter({ rev: 4, body: '4' })], publishing)
      expect(await lettersOf(store)).toMatchObject([{ rev: 4, body: '4', done: true }])
      await store.dropLetter({ project: 'shop', id: 'l1', rev: 3, done: true })
      await store.dropLetter({ project: 'shop', id: 'l1', rev: 4, done: false })
      expect(await lettersOf(store)).toHaveLength(1)
      await store.dropLetter({ project: 'shop', id: 'l1', rev: 4, done: true })
      expect(await lettersOf(store)).toEqual([])
    })

    it('keeps a thousand bodies that nobody could read, each once', async () => {
      const { store, db } = await open()
      const scraps = (from: number): Write[] =>
        Array.from({ length: 400 }, (_, i) => ({
          type: 'scrap' as const,
          scrap: { hash: `h${from + i}`, body: 'x', receivedAt: 1 },
        }))
      for (const from of [0, 0, 400, 800, 1200]) await store.write(scraps(from), publishing)
      expect(await db.selectFrom('scrap').select('hash').execute()).toHaveLength(1000)
    })

    it('has room for so many versions and series, and holds what is beyond', async () => {
      const { store } = await open()
      const room: Room = {
        ...boundlessRoom,
        versions: 2,
        series: 2,
        plainSeries: 1,
        declared: new Set(['checkout']),
      }
      const rule = { ...publishing, ruleOf: () => ({ floor: 1, room }) }
      const of = (id: string, survey: string, series: string, isPlain = false): Write => {
        const fields = seriesOf(ces2, { locale: series, channel: 'web' })
        return { ...response({ id, survey, series }), fields, isPlain }
      }
      const details = async (writes: readonly Write[]) => (await store.write(writes, rule)).map(({ detail }) => detail)
      expect(await details([of('1', 'x', 'a'), of('2', 'x', 'b'), of('3', 'x', 'c')])).toEqual([
        'stored',
        'stored',
        'held',
      ])
      expect(await details([of('4', 'y', 'a'), of('5', 'checkout', 'a'), of('6', 'checkout', 'b')])).toEqual([
        'held',
        'stored',
        'stored',
      ])
      expect(await details([of('7', 'checkout', 'c'), of('8', 'checkout', 'd', true), of('9', 'x', 'a')])).toEqual([
        'held',
        'stored',
        'stored',
      ])
      expect((await lettersOf(store)).map(({ id, reason }) => [id, reason])).toEqual([
        ['7', 'context: the survey "checkout" has 2 series, the most'],
        ['4', 'context: surveys that are not declared have 2 series, the most'],
        ['3', 'context: surveys that are not declared have 2 series, the most'],
      ])
    })

    it('holds so much of a declared survey and of all others, and no more', async () => {
      const { store } = await open()
      const room: Room = { ...boundlessRoom, held: 3, declared: new Set(['checkout']) }
      const rule = { ...publishing, ruleOf: () => ({ floor: 1, room }) }
      const of = (id: string, survey?: string, fields: { rev?: number; body?: string } = {}): Write => {
        const told = { rev: 1, body: '{}', ...fields, ...(survey === undefined ? {} : { survey }) }
        return { type: 'letter', letter: { project: 'shop', id, done: false, reason: 'odd', receivedAt: 2, ...told } }
      }
      const details = async (...writes: Write[]) => (await store.write(writes, rule)).map(({ detail }) => detail)
      const long = 'x'.repeat(4096)
      expect(await details(of('1'), of('2', 'x'), of('3', 'y'), of('4', 'z'), of('1'))).toEqual([
        'held',
        'held',
        'held',
        'full',
        'held',
      ])
      const before = await store.revision('shop')
      expect(await details(of('4', 'z'))).toEqual(['full'])
      expect(await store.revision('shop')).toBe(before)
      // A longer revision needs more room, also under another name.
      expect(await details(of('1', 'x', { rev: 2, body: long }))).toEqual(['full'])
      expect(await details(of('5', 'checkout'), of('1', 'checkout', { rev: 2, body: long }))).toEqual(['held', 'held'])
      expect(await store.heldWeights('shop')).toEqual(
        new Map([
          ['', 2],
          ['checkout', 3],
        ]),
      )
      expect(await details(of('6', 'checkout'), of('4', 'z'))).toEqual(['full', 'held'])
      await store.dropLetter({ project: 'shop', id: '5', rev: 1, done: false })
      expect(await details(of('6', 'checkout'))).toEqual(['held'])
    })

    it('refuses what has no place as a response where too much is held already', async () => {
      const { store } = await open()
      const room: Room = { ...boundlessRoom, versions: 1, held: 1 }
      const rule = { ...publishing, ruleOf: () => ({ floor: 1, room }) }
      const of = (id: string, survey: string): Write => response({ id, survey })
      const ended = await store.write([of('1', 'a'), of('2', 'b'), of('3', 'c'), of('4', 'a')], rule)
      expect(ended.map(({ detail }) => detail)).toEqual(['stored', 'held', 'full', 'stored'])
    })

    it('counts by so many segments of a dimension, by those that are listed, and by all others together', async () => {
      const { store, openAgain } = await open()
      const room: Room = { ...boundlessRoom, segments: 2, listed: new Map([['page', new Set(['/listed'])]]) }
      const rule = { ...publishing, ruleOf: () => ({ floor: 1, room }) }
      const of = (id: string, page: string, fields: Fields = {}) => response({ id, dimensions: { page }, ...fields })
      await store.write([of('1', '/a'), of('2', ''), of('3', '/b'), of('4', '/c'), of('5', '/listed')], rule)
      const second = await openAgain()
      await second.write([of('6', '/d'), of('7', '/a'), of('8', '/b', { survey: 'support' })], rule)
      await second.write([of('9', '/e', { state: 'test' })], rule)
      const query = { project: 'shop', survey: 'checkout', dimension: 'page' }
      expect(await store.segments(query)).toEqual(['', '/a', '/listed', 'other'])
      const shown = (await store.segmentTally(query)).filter(({ measure }) => measure === 'shown')
      expect(shown.map(({ segment, n }) => [segment, n])).toEqual([
        ['', 1],
        ['/a', 2],
        ['/listed', 1],
        ['other', 3],
      ])
      expect(await store.segmentTally({ ...query, segment: '/listed' })).toEqual([
        { segment: '/listed', series: 's1-a', measure: 'answered', value: 0, n: 1 },
        { segment: '/listed', series: 's1-a', measure: 'effort', value: 5, n: 1 },
        { segment: '/listed', series: 's1-a', measure: 'shown', value: 0, n: 1 },
      ])
    })

    it('lists what the answers of a survey are counted by, and no others', async () => {
      const { store } = await open()
      const of = (id: string, survey: string, dimensions: Record<string, string>) =>
        response({ id, survey, dimensions })
      const plan = { device: '', 'attribute:plan': 'free' }
      await store.write(
        [of('1', 'checkout', plan), of('2', 'checkout', plan), of('3', 'chat', { page: '/' })],
        publishing,
      )
      expect(await store.dimensions('shop', 'checkout')).toEqual(['attribute:plan', 'device'])
      expect(await store.dimensions('other', 'checkout')).toEqual([])
    })

    it('lists the kinds of outcomes that a project has, each once', async () => {
      const { store } = await open()
      const kinds = ['refund', 'churn', 'refund', 'repeat-order', 'churn']
      const of = (project: string) => (kind: string, i: number) => {
        const told = { subject: `s${i}`, at: i, value: null, currency: null, receivedAt: 1 }
        return { project, id: `${kind}-${i}`, kind, ...told }
      }
      await store.addOutcomes([...kinds.map(of('shop')), ...['visit'].map(of('other'))])
      expect(await store.outcomeKinds('shop')).toEqual(['churn', 'refund', 'repeat-order'])
      expect(await store.outcomeKinds('nobody')).toEqual([])
    })

    it('leaves an answer in its segment when room comes later, and moves it with a revision', async () => {
      const { store, db } = await open()
      const rule = (segments: number) => ({
        ...publishing,
        ruleOf: () => ({ floor: 1, room: { ...boundlessRoom, segments } }),
      })
      await store.write([response({ rev: 1, dimensions: { page: '/a' } })], rule(0))
      await store.write([response({ id: 'r2', dimensions: { page: '/a' } })], rule(5))
      await store.write([response({ rev: 0, done: true, dimensions: { page: '/a' } })], rule(5))
      expect(sorted(await segmentTalliesOf(db))).toEqual(sorted(await recountSegments(db)))
      expect(await rowsOf(db, 'r1')).toMatchObject([{ dimensions: '{"page":"other"}' }])
      await store.write([response({ rev: 2, dimensions: { page: '/a' } })], rule(5))
      const query = { project: 'shop', survey: 'checkout', dimension: 'page' }
      const shown = (await store.segmentTally(query)).filter(({ measure }) => measure === 'shown')
      expect(shown).toMatchObject([{ segment: '/a', n: 2 }])
    })

    it('mends any count by a recount, and touches none that is right', async () => {
      const { store, db } = await open()
      const counters = ['tally', 'segment_tally'] as const
      const damage = fc.record({
        table: fc.constantFrom(...counters),
        measure: fc.constantFrom('shown', 'answered', 'effort'),
        kind: fc.constantFrom('more', 'less', 'gone'),
      })
      const answers = fc.array(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c', 'd'),
          day: fc.constantFrom('2026-03-09', '2026-03-10'),
          effort: fc.option(fc.integer({ min: 1, max: 7 })),
          dimensions: fc.record({ device: fc.constantFrom('phone', 'desktop') }),
        }),
        { minLength: 1, maxLength: 8 },
      )
      let run = 0
      await fc.assert(
        fc.asyncProperty(answers, fc.array(damage, { maxLength: 3 }), async (given, damages) => {
          const project = `shop-${run++}`
          await store.write(
            given.map((fields, rev) => response({ ...fields, rev, project })),
            publishing,
          )
          for (const { table, measure, kind } of damages) {
            if (kind === 'gone') {
              await db.deleteFrom(table).where('project', '=', project).where('measure', '=', measure).execute()
              continue
            }
            const by = kind === 'more' ? 2 : -1
            await db
              .updateTable(table)
              .set((eb) => ({ n: eb('n', '+', by) }))
              .where('project', '=', project)
              .where('measure', '=', measure)
              .execute()
          }
          const isRight = sorted(await segmentTalliesOf(db)).join() === sorted(await recountSegments(db)).join()
          const wasRight = isRight && (await talliesOf(db)).join() === (await recount(db)).join()
          const before = await store.revision(project)
          const recounted = await store.recount()
          expect(recounted.some(({ mended }) => mended > 0)).toBe(!wasRight)
          expect((await store.revision(project)) === before).toBe(wasRight)
          expect(await talliesOf(db)).toEqual(await recount(db))
          expect(sorted(await segmentTalliesOf(db))).toEqual(sorted(await recountSegments(db)))
        }),
        { numRuns: Math.ceil(runs / 2) },
      )
    })

    it('keeps the counts of records that retention has removed, also when the others are counted again', async () => {
      const { store, db } = await open()
      const at = (day: number) => ({ day: `2026-03-0${day}`, receivedAt: Date.UTC(2026, 2, day, 12) })
      const page = { dimensions: { page: '/a' } }
      await store.write(
        [response({ id: 'old', ...at(1), ...page }), response({ id: 'new', ...at(5), ...page })],
        publishing,
      )
      const counts = async () => [sorted(await talliesOf(db)), sorted(await segmentTalliesOf(db))]
      const before = await counts()
      const now = Date.UTC(2026, 2, 6)
      expect(await store.expire({ project: 'shop', before: Date.UTC(2026, 2, 3), now })).toBe(1)
      expect([await rowsOf(db, 'old'), await counts()]).toEqual([[], before])
      await db.updateTable('tally').set({ n: 9 }).where('day', '=', '2026-03-05').execute()
      expect(await store.recount()).toMatchObject([{ project: 'shop', mended: 3, expiredDay: '2026-03-03' }])
      expect(await counts()).toEqual(before)
    })

    it('erases a person with all that was counted, for good', async () => {
      const { store, db } = await open()
      const contact = { to: 'ann@example.com', consent: 'call me' }
      await store.write(
        [
          response({ id: 'a', subject: 'ann', done: true, contact }),
          response({ id: 'b', subject: 'bob' }),
          letter({ body: JSON.stringify({ context: { subject: 'ann' } }) }),
        ],
        publishing,
      )
      expect(await store.contacts({ project: 'shop', limit: 9 })).toMatchObject([{ id: 'a', ...contact, effort: 5 }])
      const found = await store.find({ project: 'shop', subject: 'ann' })
      expect(found.map(({ id, status }) => [id, status])).toEqual([
        ['a', 'stored'],
        ['l1', 'held'],
      ])
      expect(await store.erase({ project: 'shop', subject: 'ann' }, moment)).toBe(2)
      expect(await store.find({ project: 'shop', subject: 'ann' })).toEqual([])
      expect(await store.contacts({ project: 'shop', limit: 9 })).toEqual([])
      expect(await store.write([response({ id: 'a', rev: 9 }), letter({ rev: 9 })], publishing)).toEqual([
        { detail: 'erased', rev: 9 },
        { detail: 'erased', rev: 9 },
      ])
      expect(await talliesOf(db)).toEqual(await recount(db))
    })

    it('tells every final revision to a reader who polls while two processes write', async () => {
      const { store, openAgain } = await open()
      const writers = [store, await openAgain()]
      const seen = new Map<string, number>()
      let place = await store.findPlace('shop', undefined)
      const poll = async (): Promise<number> => {
        // SQLite answers without giving way, and a writer that found it busy waits for a turn.
        await nextTurn()
        const page = await store.changes({ project: 'shop', after: place, limit: 7 })
        for (const { id, rev } of page.changes) seen.set(id, rev)
        place = page.place
        return page.changes.length
      }
      let writing = writers.length
      const write = async (target: Store, n: number): Promise<void> => {
        for (let round = 0; round < 40; round++) {
          const ids = [0, 1, 2].map((k) => `c${(round * (n + 2) + k * 5) % 30}`)
          await target.write(
            [...new Set(ids)].map((id) => response({ id, rev: round * 2 + n, done: round % 9 === 0 })),
            publishing,
          )
        }
        writing -= 1
      }
      const read = async (): Promise<void> => {
        while (writing > 0) await poll()
        while ((await poll()) > 0);
      }
      await Promise.all([...writers.map(write), read()])
      const all = await store.changes({ project: 'shop', after: { change: 0, id: '' }, limit: 1000 })
      expect(all.changes).toHaveLength(30)
      expect(sorted([...seen])).toEqual(sorted(all.changes.map(({ id, rev }) => [id, rev])))
    })

    it('tells where to begin reading, what only finished, and who was erased', async () => {
      const { store } = await open()
      const changesFrom = async (since: number) => {
        const after = await store.findPlace('shop', since)
        const { changes } = await store.changes({ project: 'shop', after, limit: 9 })
        return changes.map(({ id, done, body }) => [id, done, body !== undefined])
      }
      const later = await store.findPlace('shop', 1)
      await store.write([response({ id: 'a', rev: 5 }), response({ id: 'b' })], publishing)
      await store.write([response({ id: 'c', receivedAt: 3000 })], publishing)
      expect(await changesFrom(2500)).toEqual([['c', false, true]])
      await store.write([response({ id: 'a', rev: 4, done: true, receivedAt: 4000 })], publishing)
      expect(await changesFrom(3500)).toEqual([['a', true, true]])
      await store.erase({ project: 'shop', id: 'b' }, moment)
      const { changes } = await store.changes({ project: 'shop', after: later, limit: 9 })
      expect(changes.map(({ id, body }) => [id, body !== undefined])).toEqual([
        ['c', true],
        ['a', true],
        ['b', false],
      ])
    })

    it('rehearses a batch without a trace', async () => {
      const { store, db } = await open()
      await store.write([response({ id: 'a', rev: 2 })], publishing)
      const before = await store.revision('shop')
      expect(await store.rehearse([response({ id: 'a' }), response({ id: 'b' })], publishing)).toEqual([
        { detail: 'stale', rev: 2 },
        { detail: 'stored', rev: 1 },
      ])
      expect([await store.revision('shop'), await rowsOf(db, 'b')]).toEqual([before, []])
    })

    it('keeps imports and answers of pages from changing each other', async () => {
      const { store, db } = await open()
      const details = async (fields: Fields) =>
        (await store.write([response(fields)], publishing)).map(({ detail, why }) => why ?? detail)
      await store.write([response({ id: 'page' }), response({ id: 'paper', isImported: true, done: true })], publishing)
      expect(await details({ id: 'page', rev: 9, isImported: true })).toEqual([
        'id: belongs to an answer that was not imported',
      ])
      expect(await details({ id: 'paper', rev: 9 })).toEqual(['stale'])
      expect(await details({ id: 'paper', rev: 3, isImported: true })).toEqual(['stored'])
      expect(await rowsOf(db, 'paper')).toMatchObject([{ rev: 3, imported: 1 }])
      expect(await db.selectFrom('event').selectAll().execute()).toEqual([])
    })

    it('gives an event to one process, and to another one when the first has not settled it in time', async () => {
      const { store, openAgain } = await open()
      const second = await openAgain()
      const ids = Array.from({ length: 30 }, (_, i) => `e${i}`)
      await store.write(
        ids.map((id) => response({ id, done: true })),
        publishing,
      )
      const claim = (target: Store, now: number) =>
        target.claimEvents({ project: 'shop', now, leaseMs: 1000, limit: 5 })
      const taken = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => claim(n % 2 ? store : second, 5000)))
      const first = taken.flat().map(({ id }) => id)
      expect(new Set(first).size).toBe(first.length)
      for (;;) {
        const more = await claim(second, 5000)
        if (more.length === 0) break
        first.push(...more.map(({ id }) => id))
      }
      expect(first.sort()).toEqual([...ids].sort())
      const [again] = await claim(second, 6001)
      expect(again).toMatchObject({ kind: 'completed', attempts: 0, body: '{"rev":1}' })
      if (again) await store.settleEvent(again, { type: 'delivered', at: 6002 })
      expect((await store.figures(['shop', 'none'])).waitingEvents).toEqual(new Map([['shop', 29]]))
    })

    it('gives a project one signing key, whichever process asks first, and keeps it', async () => {
      const { store, openAgain } = await open()
      const second = await openAgain()
      const keys = await Promise.all([store.signingKey('shop', 'a'), second.signingKey('shop', 'b')])
      expect(new Set(keys).size).toBe(1)
      expect(await second.signingKey('shop', 'c')).toBe(keys[0])
      expect(await store.signingKey('other', 'd')).toBe('d')
    })

    it('tells whether a subject has answered a survey, in this response or in another one', async () => {
      const { store } = await open()
      const ask = (fields: object = {}) =>
        store.hasAnswered({ project: 'shop', survey: 'checkout', subject: 's', id: 'own', ...fields })
      const write = (fields: Fields) => store.write([response({ subject: 's', ...fields })], publishing)
      await write({ id: 'seen', state: 'shown' })
      await write({ id: 'tried', state: 'test', done: true })
      await write({ id: 'own', state: 'answered' })
      expect(await ask()).toBe(false)
      expect(await ask({ id: 'another' })).toBe(true)
      await write({ id: 'own', state: 'completed', done: true, rev: 2 })
      expect(await ask()).toBe(true)
      for (const other of [{ project: 'other' }, { survey: 'chat' }, { subject: 't' }])
        expect([other, await ask(other)]).toEqual([other, false])
    })

    it('keeps one invitation of a subject, and gives it to one process until that has settled it', async () => {
      const { store, openAgain } = await open()
      const second = await openAgain()
      const added = await Promise.all([store.addInvitation(invitation()), second.addInvitation(invitation())])
      expect(added.sort()).toEqual([false, true])
      await store.addInvitation(invitation({ id: 'i2', subject: 't', dueAt: 9000, createdAt: 2 }))
      const claim = (target: Store, now: number) =>
        target.claimInvitations({ project: 'shop', now, leaseMs: 1000, limit: 5 })
      const idsOf = async (target: Store, now: number) => (await claim(target, now)).map(({ id }) => id)
      expect(await idsOf(store, 4999)).toEqual([])
      expect((await Promise.all([claim(store, 5000), claim(second, 5000)])).flat()).toEqual([invitation()])
      expect(await idsOf(second, 6000)).toEqual(['i1'])
      const key = { project: 'shop', id: 'i1' }
      await second.settleInvitation(key, { type: 'retry', nextAt: 7000, error: 'status 500' })
      expect(await idsOf(store, 6999)).toEqual([])
      expect(await claim(store, 7000)).toMatchObject([{ attempts: 1, error: 'status 500' }])
      await store.settleInvitation(key, { type: 'later', nextAt: 8000 })
      expect(await claim(store, 8000)).toMatchObject([{ attempts: 1 }])
      expect(await store.settleInvitation(key, { type: 'over', state: 'sent' })).toBe(true)
      expect(await second.settleInvitation(key, { type: 'over', state: 'cancelled' })).toBe(false)
      expect(await idsOf(second, 9000)).toEqual(['i2'])
      const page = await store.invitations({ project: 'shop', limit: 1 })
      expect(page.map(({ id }) => id)).toEqual(['i2'])
      const rest = await store.invitations({ project: 'shop', limit: 5, before: { at: 2, id: 'i2' } })
      expect(rest).toMatchObject([{ id: 'i1', state: 'sent', sentTo: null }])
      expect(await store.addInvitation(invitation())).toBe(false)
    })

    it('erases the invitations of a subject, and forgets those that are over with the records of their time', async () => {
      const { store } = await open()
      for (const [id, subject] of [
        ['i1', 's'],
        ['i2', 't'],
        ['i3', 'u'],
      ] as const)
        await store.addInvitation(invitation({ id, subject }))
      await store.erase({ project: 'shop', subject: 's' }, moment)
      const left = async () => (await store.invitations({ project: 'shop', limit: 9 })).map(({ id }) => id).sort()
      expect(await left()).toEqual(['i2', 'i3'])
      await store.settleInvitation({ project: 'shop', id: 'i2' }, { type: 'over', state: 'answered' })
      await store.expire({ project: 'shop', before: 1, now: 5 })
      expect(await left()).toEqual(['i2', 'i3'])
      await store.expire({ project: 'shop', before: 2, now: 5 })
      expect(await left()).toEqual(['i3'])
    })

    it('remembers which addresses want no more, for each project on its own', async () => {
      const { store } = await open()
      await store.unsubscribe('shop', 'hash', 1)
      await store.unsubscribe('shop', 'hash', 2)
      expect(await store.isUnsubscribed('shop', 'hash')).toBe(true)
      expect(await store.isUnsubscribed('shop', 'other')).toBe(false)
      expect(await store.isUnsubscribed('other', 'hash')).toBe(false)
    })

    it('publishes the next version only, whichever process asks, and changes a project one after the other', async () => {
      const { store, openAgain } = await open()
      const second = await openAgain()
      const version = (n: number) => ({
        project: 'shop',
        version: n,
        at: n,
        who: 'a',
        note: '',
        content: '{}',
        summary: '{}',
      })
      const ended = await Promise.all([store, second].map((one) => one.publishDefinition(version(1))))
      expect(ended.sort()).toEqual([false, true])
      expect([await store.publishDefinition(version(3)), await second.publishDefinition(version(2))]).toEqual([
        false,
        true,
      ])
      expect(await store.definitions({ project: 'shop', limit: 1 })).toEqual([version(2)])
      expect(await store.definitions({ project: 'shop', limit: 9, before: 2 })).toEqual([version(1)])
      expect(await store.definition('other', 1)).toBeUndefined()
      const pause = (one: Store, id: string) =>
        one.changeProject('shop', (before) => ({ ...before, pausedSurveys: [...before.pausedSurveys, id].sort() }))
      await Promise.all([pause(store, 'a'), pause(second, 'b'), pause(store, 'c')])
      expect(await second.managedProjects()).toEqual([
        { project: 'shop', name: null, options: null, state: 'active', pausedSurveys: ['a', 'b', 'c'], definition: 2 },
      ])
    })

    it('removes all of a project from every table, and counts it anew where it comes again', async () => {
      const { store, db } = await open()
      const writes = (project: string): Write[] => [
        {
          ...response({ project, id: 'a', done: true, contact: { to: 'a@example.com', consent: 'yes' } }),
          fields: seriesOf(ces2, { locale: 'en', channel: 'web' }),
        },
        { type: 'letter', letter: { project, id: 'l', rev: 1, done: false, body: '{}', reason: 'odd', receivedAt: 2 } },
      ]
      await store.write([...writes('shop'), ...writes('other')], publishing)
      await store.erase({ project: 'shop', id: 'gone' }, { ...moment, who: 'ann' })
      const version = { project: 'shop', version: 1, at: 1, who: 'a', note: '', content: '{}', summary: '{}' }
      await store.publishDefinition(version)
      await store.signingKey('shop', 'secret')
      await store.addInvitation(invitation())
      await store.unsubscribe('shop', 'hash', 1)
      await store.purgeProject('shop')
      for (const { name, columns } of await db.introspection.getTables()) {
        if (!columns.some((column) => column.name === 'project') || ['audit', 'managed_project'].includes(name))
          continue
        const rows = await db
          .selectFrom(name as 'response')
          .selectAll()
          .where('project', '=', 'shop')
          .execute()
        expect([name, rows]).toEqual([name, []])
      }
      expect(await store.contacts({ project: 'other', limit: 9 })).toHaveLength(1)
      await store.write(writes('shop'), publishing)
      expect(await store.series('shop', 'checkout')).toHaveProperty('size', 1)
      expect(await talliesOf(db)).toEqual(await recount(db))
    })

    it('takes answers to a project that another process has removed meanwhile', async () => {
      const { store, openAgain } = await open()
      const closing = { ...publishing, ruleOf: () => ({ floor: 5 }) }
      await store.write([response()], closing)
      const second = await openAgain()
      await second.purgeProject('shop')
      expect(await store.write([response()], closing)).toEqual([{ detail: 'stored', rev: 1 }])
      expect(await second.revision('shop')).toMatch(/\.1$/)
    })

    it('tells its size, what is held by project, and that it can be written', async () => {
      const { store } = await open()
      await store.write([letter(), letter({ id: 'l2' })], publishing)
      const { bytes, held } = await store.figures(['shop', 'other'])
      expect(bytes).toBeGreaterThan(10_000)
      expect(held).toEqual(new Map([['shop', 2]]))
      const before = await store.revision('shop')
      await store.check()
      expect(await store.revision('shop')).toBe(before)
    })
  })
}

export { publishing as plainPublishing, response as plainResponse }
