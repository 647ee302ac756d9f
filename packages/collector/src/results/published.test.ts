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

/** All that a reader of results can learn of a view: each counter of each series, and of the survey. */
function learn({ counts, series }: Results): Map<string, number> {
  const known = new Map<string, number>()
  const add = (name: string, n: number): void => {
    known.set(name, (known.get(name) ?? 0) + n)
  }
  for (const [name, n] of Object.entries(counts)) add(name, n)
  for (const { count, histogram = {} } of series) {
    add('count', count)
    for (const [value, n] of Object.entries(histogram)) add(`effort ${value}`, n)
  }
  return known
}

/** How many answers are in what one view says more than another; either none or at least a floor may be. */
function difference(one: Results, other: Results): number {
  const a = learn(one)
  const b = learn(other)
  const names = [...new Set([...a.keys(), ...b.keys()])].filter((name) => name.startsWith('effort'))
  return names.reduce((sum, name) => sum + Math.abs((a.get(name) ?? 0) - (b.get(name) ?? 0)), 0)
}

const safe = (n: number): boolean => n === 0 || n >= 5

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

describe('nobody is found by', () => {
  it('dates: all days against all but the last, for every pair of ranges', async () => {
    const { answers, pass, read } = await open()
    for (const n of [6, 1, 3, 7, 1, 2]) {
      await answers(n, { effort: 1 + (n % 7) })
      pass()
    }
    const views: Results[] = [await read()]
    for (let from = 0; from < 6; from++)
      for (let to = from; to < 6; to++) views.push(await read(`&from=${dayOf(from)}&to=${dayOf(to)}`))
    for (const one of views) for (const other of views) expect(safe(difference(one, other))).toBe(true)
  })

  it('versions, languages or triggers: the whole without the others, pooled against split', async () => {
    const { kit, answers, pass } = await open()
    for (let i = 0; i < 3; i++) {
      await answers(9, { effort: 6 })
      await answers(3, { effort: 2, version: '2' })
      await answers(i === 0 ? 1 : 0, { effort: 1, locale: 'de' })
      await answers(2, { effort: 4, trigger: 'chat-ended' })
      pass()
    }
    const rests = ['', '&pool=soft', '&trigger=', '&trigger=chat-ended', `&from=${dayOf(1)}`, `&to=${dayOf(0)}`]
    const views: Results[] = []
    for (const version of ['', '@1', '@2', '@3'])
      for (const rest of rests) views.push(await kit.read<Results>(`${path}${version}${rest}`))
    for (const one of views) for (const other of views) expect(safe(difference(one, other))).toBe(true)
    expect(JSON.stringify(views)).not.toContain('"de"')
  })

  it('polling before and after an answer, a revision and an erasure', async () => {
    const { kit, answers, answer, erase, pass, read } = await open()
    const ids = await answers(12, { effort: 6 })
    pass()
    let last = await read()
    const look = async (): Promise<void> => {
      const now = await read()
      expect(safe(difference(now, last))).toBe(true)
      last = now
    }
    await answer({ effort: 1 })
    await look()
    for (const [at, id] of ids.slice(0, 4).entries()) {
      if (at % 2 === 0) await erase(id)
      else await kit.post(record({ id, rev: 2, survey: 'dates@1', at: noon + dayMs, answers: { effort: 2 } }))
      await look()
      pass()
      await look()
    }
    expect(last.counts.answered).toBe(12)
    for (const id of ids.slice(4, 7)) await erase(id)
    await look()
    pass()
    await look()
    expect(last.counts.answered).toBeLessThan(12)
  })

  it('counts: how many were asked, answered or closed it', async () => {
    const { kit, answers, pass, read } = await open()
    await answers(5)
    for (let i = 0; i < 3; i++)
      await kit.post(record({ id: `s${i}`, survey: 'dates@2', answers: {}, context: { ...context, state: 'shown' } }))
    pass()
    expect((await read()).counts).toEqual({ shown: 5, answered: 5, completed: 0, dismissed: 0 })
  })

  it('one person who answers five times', async () => {
    const { answers, pass, read } = await open()
    await answers(5, { subject: 'order-1' })
    pass()
    expect((await read()).series).toEqual([])
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
    const { answers, answer, erase, pass, read } = await open({ store })
    await answers(9)
    const id = await answer({ subject: 'order-77' })
    pass()
    await read()
    await erase(id)
    expect((await read()).counts.answered).toBe(10)
    const { default: Database } = await import('better-sqlite3')
    const db = new Database(join(folder, 'easekit.db'))
    const rows = db.prepare('select id, person from published_answer').all() as { id: string; person: string }[]
    db.close()
    expect(rows.filter((row) => row.id === id)).toEqual([])
    expect(rows.filter((row) => row.person.startsWith('erased '))).toHaveLength(1)
  })
})
