import { describe, expect, it } from 'vitest'
import { adminToken, context, type Kit, noon, openKit, record, resultsToken } from '../../test/collector-kit.js'
import type { CollectorOptions, Results } from '../index.js'
import type { ImportReport } from './import-report.js'

const day = (text: string): number => Date.parse(`${text}T10:00:00Z`)

const row = (id: string, fields: Record<string, unknown> = {}): Record<string, unknown> =>
  record({ id, done: true, at: day('2026-01-05'), source: 'delighted', ...fields })

async function send(kit: Kit, body: string, query = '', token = adminToken): Promise<Response> {
  return kit.collect(
    new Request(`http://collector.example/v1/import?project=shop${query}`, {
      method: 'POST',
      body,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/x-ndjson' },
    }),
  )
}

async function importRows(kit: Kit, rows: readonly unknown[], query = ''): Promise<ImportReport> {
  const response = await send(kit, rows.map((one) => JSON.stringify(one)).join('\n'), query)
  expect(response.status).toBe(200)
  return response.json()
}

const demo: Partial<CollectorOptions> = { projects: { shop: { demo: true, floor: 1 } } }

describe('/v1/import', () => {
  it('counts an answer on the day of its own time, however long ago', async () => {
    const kit = await openKit(demo)
    expect(await importRows(kit, [row('a'), row('b', { at: day('2021-06-01'), answers: { effort: 2 } })])).toEqual({
      rows: 2,
      accepted: 2,
      refused: [],
      histogram: {
        before: [],
        after: [{ survey: 'checkout@1', scale: 'ces2@1', question: 'effort', counts: { 2: 1, 6: 1 } }],
      },
    })
    const of = (days: string) => kit.json<Results>(`/v1/results?project=shop&survey=checkout&${days}`)
    expect((await of('from=2021-06-01&to=2021-06-01')).counts.answered).toBe(1)
    expect((await of('from=2026-01-05&to=2026-01-05')).counts.answered).toBe(1)
    expect((await of('from=2026-03-10')).counts.answered).toBe(0)
  })

  it('keeps what was given on paper apart from what was given on the web', async () => {
    const kit = await openKit(demo)
    const { channel: _, ...rest } = context
    await importRows(kit, [
      row('a', { context: rest }),
      row('b', { context: rest, channel: 'paper' }),
      row('c', { context: { ...rest, channel: 'ivr' } }),
    ])
    const rows = await (await kit.get('/v1/export?project=shop&survey=checkout&format=ndjson')).text()
    const channels = rows
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).context)
    expect(channels).toMatchObject([
      { channel: 'import', source: 'delighted' },
      { channel: 'paper', source: 'delighted' },
      { channel: 'ivr', source: 'delighted' },
    ])
  })

  it('tells in a dry run what would happen, and counts nothing', async () => {
    const kit = await openKit(demo)
    const rows = [row('a'), row('b', { answers: { effort: 9 } })]
    const dry = await importRows(kit, rows, '&dryRun=true')
    expect(dry).toMatchObject({ rows: 2, accepted: 1, refused: [{ row: 2, id: 'b' }] })
    expect((await kit.json<Results>('/v1/results?project=shop&survey=checkout')).counts.shown).toBe(0)
    expect(await importRows(kit, rows)).toEqual(dry)
  })

  it('may be sent again, whole or in part, and counts each answer once', async () => {
    const kit = await openKit(demo)
    const rows = [row('a'), row('b'), row('c')]
    await importRows(kit, rows.slice(0, 2))
    const again = await importRows(kit, rows)
    expect([again.accepted, again.histogram.before[0]?.counts, again.histogram.after[0]?.counts]).toEqual([
      3,
      { 6: 2 },
      { 6: 3 },
    ])
    expect((await kit.json<Results>('/v1/results?project=shop&survey=checkout')).counts.answered).toBe(3)
    const mended = await importRows(kit, [row('a', { rev: 2, answers: { effort: 1 } })])
    expect([mended.histogram.before[0]?.counts, mended.histogram.after[0]?.counts]).toEqual([{ 6: 1 }, { 1: 1 }])
  })

  it.each([
    ['not json', 'row: must be a JSON object'],
    ['[1]', 'row: must be a JSON object'],
    [{ project: 'other' }, 'project: must be "shop" as in the address'],
    [{ source: '' }, 'source: must say where the answer comes from'],
    [{ source: undefined, context: { ...context, source: 7 } }, 'context.source: '],
    [{ source: 7 }, 'source: must say where the answer comes from'],
    [{ channel: 'on paper' }, 'channel: must be a name such as paper or ivr'],
    [{ at: noon + 1 }, 'at: must be when it was answered'],
    [{ at: 1_700_000_000 }, 'at: must be when it was answered'],
    [{ at: '2026-01-05' }, 'at: must be when it was answered'],
    [{ id: 'a b' }, 'record: must have an id of 1 to 64 letters'],
    [{ rev: 'x' }, 'record: must have an id of 1 to 64 letters'],
    [{ survey: 'checkout' }, 'survey: must be "<survey id>@<version>"'],
    [{ answers: { effort: 8 } }, 'answers.effort: must be a point of 1 to 7, got 8'],
    [{ context: { ...context, direction: 'effort-up' } }, 'context: direction and range must be those of ces2@1'],
  ])('refuses %j with its row and the reason, and holds nothing', async (fields, why) => {
    const kit = await openKit(demo)
    const bad = typeof fields === 'string' ? fields : JSON.stringify(row('bad', fields))
    const report = await (await send(kit, `${JSON.stringify(row('a'))}\n\n${bad}\n`)).json()
    expect(report).toMatchObject({ rows: 2, accepted: 1, refused: [{ row: 3, why: expect.stringContaining(why) }] })
    expect(await kit.json('/v1/held?project=shop')).toMatchObject({ count: 0 })
  })

  it('takes an export as it is, whatever its records say of their source and channel', async () => {
    const from = await openKit(demo)
    await from.post(record({ id: 'plain' }))
    await from.post(record({ id: 'empty', context: { ...context, source: '', channel: 'in store' } }))
    await from.post(record({ id: 'spaced', context: { ...context, source: ' button' } }))
    const exported = '/v1/export?project=shop&survey=checkout&format=ndjson'
    const lines = await (await from.get(exported)).text()
    const to = await openKit(demo)
    expect(await (await send(to, lines)).json()).toMatchObject({ rows: 3, accepted: 3, refused: [] })
    const taken = (await (await to.get(exported)).text()).trim().split('\n')
    const told = taken
      .map((line) => JSON.parse(line))
      .map(({ id, context: { source, channel } }) => [id, source, channel])
    expect(told.sort()).toEqual([
      ['empty', 'import', 'in store'],
      ['plain', 'import', context.channel ?? 'import'],
      ['spaced', ' button', context.channel ?? 'import'],
    ])
  })

  it('counts an exported answer on the day that it counted for, whatever the clock that gave it says', async () => {
    const from = await openKit(demo)
    for (const [id, at] of Object.entries({
      ahead: noon + 999_999_999,
      never: 0,
      long: day('2021-06-01'),
      right: noon - 1,
    }))
      await from.post(record({ id, at }))
    const lines = await (await from.get('/v1/export?project=shop&survey=checkout&format=ndjson')).text()
    const to = await openKit(demo)
    expect(await (await send(to, lines)).json()).toMatchObject({ accepted: 4, refused: [] })
    const ofItsDay = '/v1/results?project=shop&survey=checkout&from=2026-03-10&to=2026-03-10&pool=soft'
    const { counts } = await from.json<Results>(ofItsDay)
    expect(counts.answered).toBe(4)
    expect((await to.json<Results>(ofItsDay)).counts).toEqual(counts)
  })

  it('takes old answers of a closed survey, and redacts what identifies a person', async () => {
    const kit = await openKit({ projects: { shop: { demo: true, floor: 1, closed: ['checkout'] } } })
    await importRows(kit, [row('a', { answers: { effort: 6, comment: 'write to ann@example.com' } })])
    const { comments } = await kit.json<{ comments: unknown }>('/v1/comments?project=shop&survey=checkout')
    expect(comments).toMatchObject([{ comment: 'write to [email]' }])
  })

  it('cannot change what a page sent, and pages cannot change what was imported', async () => {
    const kit = await openKit(demo)
    await kit.post(record({ id: 'page', answers: { effort: 2 } }))
    const report = await importRows(kit, [row('page', { rev: 99, answers: { effort: 7 } }), row('delighted-1')])
    expect(report).toMatchObject({
      accepted: 1,
      refused: [{ row: 1, id: 'page', why: 'id: belongs to an answer that was not imported' }],
    })
    expect(await kit.verdict(record({ id: 'delighted-1', rev: 99, answers: { effort: 1 } }))).toMatchObject({
      detail: 'stale',
    })
    const { records } = await kit.json<{ records: { record: unknown }[] }>('/v1/records?project=shop')
    expect(records.map(({ record }) => record)).toMatchObject([{ answers: { effort: 2 } }, { answers: { effort: 6 } }])
  })

  it('does not bring back what was erased', async () => {
    const kit = await openKit(demo)
    await importRows(kit, [row('a')])
    await kit.collect(
      new Request('http://collector.example/v1/records?project=shop&id=a', {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${adminToken}` },
      }),
    )
    expect((await importRows(kit, [row('a', { rev: 2 })])).refused).toMatchObject([{ why: 'id: was erased, for good' }])
  })

  it('tells no webhook, neither of an import nor of its erasure', async () => {
    const webhook = { url: 'https://shop.example/hook', secret: `whsec_${Buffer.alloc(24, 1).toString('base64')}` }
    const kit = await openKit({ projects: { shop: { demo: true, floor: 1, webhook } } })
    await importRows(kit, [row('a'), row('b')])
    await kit.store.erase({ project: 'shop', id: 'a' }, { now: noon, floor: 1, tells: true })
    const events = await kit.store.claimEvents({ project: 'shop', now: noon * 2, leaseMs: 1, limit: 9 })
    expect(events).toEqual([])
  })

  it('publishes old days as they would have been closed, each under its own date', async () => {
    let now = noon
    const kit = await openKit({ now: () => now })
    for (let n = 0; n < 6; n++) await kit.post(record({ id: `live-${n}` }))
    const of = (n: number, date: string) =>
      Array.from({ length: n }, (_, at) =>
        row(`${date}-${at}`, { at: day(date), context: { ...context, channel: 'paper' } }),
      )
    await importRows(kit, [
      ...of(6, '2026-01-05'),
      ...of(3, '2026-01-06'),
      ...of(2, '2026-01-07'),
      ...of(4, '2026-01-08'),
    ])
    const answered = async (date: string) =>
      (await kit.read<Results>(`/v1/results?project=shop&survey=checkout&from=${date}&to=${date}&pool=soft`)).counts
        .answered
    expect(await answered('2026-01-05')).toBe(0)
    now += 24 * 60 * 60 * 1000
    expect([
      await answered('2026-01-05'),
      await answered('2026-01-06'),
      await answered('2026-01-07'),
      await answered('2026-01-08'),
      await answered('2026-03-10'),
    ]).toEqual([6, 0, 5, 0, 6])
  })

  it('is for those who may import, who read nothing by it, and is noted', async () => {
    const kit = await openKit(demo)
    await kit.post(record({ id: 'page' }))
    expect((await send(kit, '', '', resultsToken)).status).toBe(403)
    const report = await importRows(kit, [row('page'), row('a', { answers: {} })])
    expect(report.histogram).toEqual({ before: [], after: [] })
    const { entries } = await kit.json<{ entries: unknown[] }>('/v1/audit?project=shop')
    expect(entries).toMatchObject([
      { who: 'admin', what: 'records.imported', detail: 'from delighted: 1 accepted, 1 refused' },
    ])
  })

  it('refuses bodies beyond its limits, and what is not text', async () => {
    const kit = await openKit(demo)
    const line = JSON.stringify(row('a'))
    expect((await send(kit, `${'x'.repeat(1000)}\n`.repeat(9000))).status).toBe(413)
    expect((await send(kit, '1\n'.repeat(10_001))).status).toBe(413)
    const long = await (await send(kit, line.replace('"source"', `"padding":"${'x'.repeat(300_000)}","source"`))).json()
    expect(long).toMatchObject({ refused: [{ row: 1, why: 'row: must have at most 262144 bytes' }] })
  })

  it('tells whoever may only import nothing of what is there, and notes a dry run', async () => {
    const kit = await openKit(demo)
    await importRows(kit, [row('a', { answers: { effort: 2 } })])
    const made = await kit.collect(
      new Request('http://collector.example/v1/tokens', {
        method: 'POST',
        headers: { Authorization: `Bearer ${adminToken}` },
        body: JSON.stringify({ name: 'till', scopes: ['import'] }),
      }),
    )
    const { token } = (await made.json()) as { token: string }
    const guess = JSON.stringify(row('a', { rev: 0, answers: { effort: 7 } }))
    const report = (await (await send(kit, guess, '&dryRun=true', token)).json()) as ImportReport
    expect(report.histogram).toEqual({ before: [], after: [] })
    const { entries } = await kit.json<{ entries: { who: string; what: string }[] }>('/v1/audit?project=shop')
    expect(entries.map(({ who, what }) => `${who} ${what}`)).toContain('till records.import-tried')
  })
})
