import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { context, type Kit, noon, openKit, record, resultsToken, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore, type Results } from '../index.js'

const dayMs = 86_400_000
const path = '/v1/results?project=shop&survey=dates'
const dayOf = (by: number): string => new Date(noon + by * dayMs).toISOString().slice(0, 10)

interface Given {
  readonly effort?: number
  readonly version?: string
  readonly trigger?: string
  readonly locale?: string
  readonly subject?: string
}

/** A collector whose clock is moved by hand. */
async function open(options: Parameters<typeof openKit>[0] = {}) {
  let day = 0
  let made = 0
  const kit: Kit = await openKit({ now: () => noon + day * dayMs, ...options })
  const answer = async ({
    effort = 6,
    version = '1',
    trigger,
    locale = 'en',
    subject,
  }: Given = {}): Promise<string> => {
    const id = `r${made++}`
    await kit.post(
      record({
        id,
        at: noon + day * dayMs - 1000,
        survey: `dates@${version}`,
        answers: { effort },
        context: { ...context, locale, trigger, subject },
      }),
    )
    return id
  }
  const answers = async (n: number, given: Given = {}): Promise<readonly string[]> => {
    const ids: string[] = []
    for (let i = 0; i < n; i++) ids.push(await answer(given))
    return ids
  }
  return {
    kit,
    answer,
    answers,
    erase: (id: string) =>
      kit.collect(
        new Request(`http://c.example/v1/records?project=shop&id=${id}`, {
          method: 'DELETE',
          headers: { Authorization: 'Bearer test-token-0123456789' },
        }),
      ),
    /** Lets days go by. */
    pass: (days = 1) => {
      day += days
    },
    read: (rest = '') => kit.read<Results>(path + rest),
  }
}

describe('a reader of published figures', () => {
  it('sees nothing of today, and all of a cell with five people tomorrow', async () => {
    const { answers, pass, read } = await open()
    await answers(5)
    expect(await read()).toMatchObject({ counts: { shown: 0, answered: 0 }, series: [] })
    pass()
    expect(await read()).toMatchObject({
      counts: { shown: 5, answered: 5 },
      series: [{ count: 5, histogram: { 6: 5 } }],
      published: { until: dayOf(0), waiting: 'fewer than 5' },
    })
  })

  it('sees a series of three answers a day by the third day', async () => {
    const { answers, pass, read } = await open()
    for (let i = 0; i < 2; i++) {
      await answers(3)
      pass()
    }
    expect((await read()).series[0]?.count).toBe(6)
  })

  it('is told the same words however many wait', async () => {
    const { answer, pass, read } = await open()
    const told = [JSON.stringify(await read())]
    for (let i = 0; i < 4; i++) {
      await answer()
      told.push(JSON.stringify(await read()))
    }
    expect(new Set(told).size).toBe(1)
    pass()
    expect(await read()).toMatchObject({ counts: { shown: 0, answered: 0 }, series: [] })
  })

  it('sees nothing of one person with five answers, whose name came with the second revision of each', async () => {
    const { kit, pass, read } = await open()
    for (let i = 0; i < 5; i++)
      for (const [rev, subject] of [undefined, 'order-1'].entries())
        await kit.post(record({ id: `r${i}`, rev, survey: 'dates@1', context: { ...context, subject } }))
    pass()
    expect((await read()).counts.answered).toBe(0)
  })

  it('cannot tell from an ETag that somebody answered', async () => {
    const { kit, answer } = await open()
    const etag = async (): Promise<string | null> =>
      (await kit.get(path, { Authorization: `Bearer ${resultsToken}` })).headers.get('ETag')
    const before = await etag()
    await answer()
    expect(await etag()).toBe(before)
  })

  it.each([
    '/v1/comments?project=shop&survey=dates',
    '/v1/held?project=shop',
    '/v1/records?project=shop&id=r0',
    '/metrics',
  ])('gets 403 for %s', async (address) => {
    const { kit } = await open()
    const response = await kit.get(address, { Authorization: `Bearer ${resultsToken}` })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: 'forbidden' })
  })

  it('learns of a survey when something of it is published', async () => {
    const { kit, answers, pass } = await open()
    await answers(4)
    pass()
    expect(await kit.read('/v1/surveys?project=shop')).toEqual({ surveys: [] })
    await answers(1)
    pass()
    expect(await kit.read('/v1/surveys?project=shop')).toEqual({
      surveys: [{ survey: 'dates', version: '1', lastAt: `${dayOf(1)}T23:59:59.999Z` }],
    })
  })

  it('of a demo without a floor sees what the owner sees', async () => {
    const { kit, answer } = await open({ projects: { shop: { demo: true, floor: 1 } } })
    await answer()
    expect(await kit.read(path)).toEqual(await kit.json(path))
  })
})

describe('the blocks of a database', () => {
  it('are the same whoever closes them, whenever, with two processes on one file', async () => {
    const days = [3, 4, 0, 6, 2]
    const seen: unknown[] = []
    for (const busy of [true, false]) {
      const file = join(await temporaryFolder(), 'easekit.db')
      let now = noon
      const kits = [
        await openKit({ store: await openSqliteStore(file), now: () => now }),
        await openKit({ store: await openSqliteStore(file), now: () => now }),
      ]
      let made = 0
      for (const n of days) {
        for (let i = 0; i < n; i++)
          await kits[i % 2]?.post(
            record({ id: `r${made++}`, at: now, survey: 'dates@1', answers: { effort: 1 + (i % 7) } }),
          )
        now += dayMs
        // One is read all the time, by both at once; the other is not read before the end.
        if (busy) await Promise.all(kits.map((kit) => kit.read(path)))
      }
      const again = await openKit({ store: await openSqliteStore(file), now: () => now })
      const views: unknown[] = []
      for (let to = 0; to < days.length; to++) views.push(await again.read(`${path}&to=${dayOf(to)}`))
      seen.push(views)
    }
    expect(seen[0]).toEqual(seen[1])
    expect(JSON.stringify(seen[0])).toContain('"count":13')
  })

  it('go on after the clock was wrong for a while', async () => {
    const { answers, pass, read } = await open()
    await answers(5)
    pass(3000)
    await read()
    pass(-2999)
    await answers(5)
    pass()
    expect((await read()).counts.answered).toBe(10)
  })

  it('hold nothing by which an erased answer could be found', async () => {
    const folder = await temporaryFolder()
    const store = await openSqliteStore(join(folder, 'easekit.db'))
    const { kit, answers, answer, erase, pass, read } = await open({ store })
    await answers(8)
    const [id, late] = [await answer({ subject: 'order-77' }), await answer()]
    pass()
    await read()
    await kit.post(record({ id: late, rev: 2, survey: 'dates@2', context: { ...context, subject: 'order-78' } }))
    await erase(id)
    await erase(late)
    expect((await read()).counts.answered).toBe(10)
    const { default: Database } = await import('better-sqlite3')
    const db = new Database(join(folder, 'easekit.db'))
    const rows = db.prepare('select id, person from published_answer').all() as { id: string; person: string }[]
    db.close()
    expect(rows.filter((row) => [id, late].includes(row.id))).toEqual([])
    expect(rows.filter((row) => row.person.startsWith('erased '))).toHaveLength(2)
  })
})

describe('small series', () => {
  it('are published together every 28 days as "other", beside the large ones, and name what is counted together', async () => {
    const { answers, pass, read } = await open()
    await answers(9, { effort: 7 })
    await answers(3, { effort: 2, locale: 'de' })
    await answers(2, { effort: 1, locale: 'fr' })
    pass()
    expect((await read()).series.map(({ count }) => count)).toEqual([9])
    pass(28)
    const { series } = await read()
    expect(series.map(({ count, other, series }) => [count, other, series.locale])).toEqual(
      expect.arrayContaining([
        [9, undefined, 'en'],
        [5, true, undefined],
      ]),
    )
    const other = series.find(({ other }) => other)
    expect(other?.histogram).toMatchObject({ 1: 2, 2: 3 })
    for (const { warnings } of other?.scores ?? []) expect(warnings).toContain('pooled:locale')
    expect((await read('&pool=soft')).series.map(({ count }) => count)).toEqual([14])
  })

  it('are told of by nothing before: neither by name nor by what is said to be pooled', async () => {
    const { answers, pass, read } = await open()
    await answers(9)
    pass()
    const before = JSON.stringify(await read('&pool=soft'))
    await answers(2, { locale: 'de' })
    expect(JSON.stringify(await read('&pool=soft'))).toBe(before)
  })

  it('of unlike instruments never close together', async () => {
    const { kit, answers, pass, read } = await open()
    await answers(3)
    for (let i = 0; i < 3; i++)
      await kit.post(record({ id: `s${i}`, survey: 'dates@1', context: { ...context, orientation: 'descending' } }))
    pass(30)
    expect((await read()).series).toEqual([])
  })

  it('are erased from like any other, not before enough go', async () => {
    const { answers, erase, pass, read } = await open()
    const ids = [...(await answers(8, { locale: 'de', version: '2' })), ...(await answers(4, { locale: 'fr' }))]
    ids.push(...(await answers(4, { locale: 'it' })), ...(await answers(4, { locale: 'es' })))
    pass(30)
    expect((await read()).counts.answered).toBe(20)
    for (const id of ids.slice(8, 12)) await erase(id)
    pass()
    expect((await read()).counts.answered).toBe(20)
    await erase(ids[12] as string)
    pass()
    expect((await read()).counts.answered).toBe(15)
  })
})
