import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { ces2, csi, effortDimensions, seriesOf } from '@easekit/scales'
import { type Figure, presetsOf, score, scorePeople, tally, tallyItems } from '@easekit/scales/scoring'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adminToken,
  context,
  type Kit,
  noon,
  openKit,
  record,
  resultsToken,
  temporaryFolder,
} from '../../test/collector-kit.js'
import { type Comments, openSqliteStore, type Results } from '../index.js'

const dayMs = 86_400_000

/** Sends one answered response for each value. */
async function answer(kit: Kit, values: readonly number[], fields: Record<string, unknown> = {}): Promise<void> {
  const prefix = createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16)
  await Promise.all(
    values.map((effort, i) => kit.post(record({ id: `${prefix}-${i}`, answers: { effort }, ...fields }))),
  )
}

const path = '/v1/results?project=shop&survey=checkout'

describe('GET /v1/results', () => {
  it('turns answers into a dense histogram and every score of the instrument', async () => {
    const kit = await openKit()
    const values = [
      ...Array(100).fill(3),
      ...Array(50).fill(4),
      ...Array(50).fill(5),
      ...Array(200).fill(6),
      ...Array(100).fill(7),
    ]
    await answer(kit, values)
    const { counts, series } = await kit.json<Results>(path)
    expect(counts).toEqual({ shown: 500, answered: 500, completed: 0, dismissed: 0 })
    expect(series).toHaveLength(1)
    expect(series[0]).toMatchObject({
      scale: 'ces2@1',
      count: 500,
      histogram: { 1: 0, 2: 0, 3: 100, 4: 50, 5: 50, 6: 200, 7: 100 },
    })
    const scores = series[0]?.scores ?? []
    expect(scores.map(({ preset }) => preset)).toEqual(presetsOf(ces2))
    const [mean, top3, top2] = scores
    expect([mean?.value, top3?.value, top2?.value]).toEqual([5.3, 70, 60])
    expect(mean?.interval?.low).toBeCloseTo(5.169434, 6)
    expect(mean?.interval?.high).toBeCloseTo(5.420207, 6)
  })

  it('reads no response for it, so that a result costs the same however many there are', async () => {
    const file = join(await temporaryFolder(), 'easekit.db')
    const kit = await openKit({ store: await openSqliteStore(file) })
    await answer(kit, [1, 2, 3, 4, 5, 6, 7])
    const before = await kit.json<Results>(path)
    const db = new Database(file)
    db.exec('drop table response')
    db.close()
    expect(await kit.json<Results>(path)).toEqual(before)
  })

  it('counts how far each response came', async () => {
    const kit = await openKit()
    await kit.post(record({ id: 'a', answers: {}, context: { ...context, state: 'shown' } }))
    await kit.post(record({ id: 'b', answers: {}, context: { ...context, state: 'dismissed' } }))
    await kit.post(record({ id: 'c' }))
    await kit.post(record({ id: 'd', rev: 1 }))
    await kit.post(record({ id: 'd', rev: 2, done: true, context: { ...context, state: 'completed' } }))
    const { counts } = await kit.json<Results>(path)
    expect(counts).toEqual({ shown: 4, answered: 2, completed: 1, dismissed: 1 })
  })

  it('keeps a record of the test mode out of every figure and list, and can still export it', async () => {
    const kit = await openKit()
    await answer(kit, [6])
    const before = await kit.json<Results>(path)
    const test = { ...context, test: true }
    await kit.post(record({ id: 't', rev: 1, answers: { effort: 1, comment: 'just trying' }, context: test }))
    await kit.post(
      record({ id: 't', rev: 2, done: true, answers: { effort: 2, comment: 'still trying' }, context: test }),
    )
    expect(await kit.json<Results>(path)).toEqual(before)
    expect((await kit.json<Comments>('/v1/comments?project=shop&survey=checkout')).comments).toEqual([])
    const { records } = await kit.json<{ records: unknown[] }>('/v1/records?project=shop&id=t')
    expect(records).toHaveLength(1)
  })

  it('equals a recount of what was sent, for any window and version', async () => {
    const kit = await openKit({ projects: { shop: { demo: true, floor: 1 } } })
    const days = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09']
    const sent = fc.sample(
      fc.record({
        day: fc.nat(3),
        effort: fc.option(fc.integer({ min: 1, max: 7 })),
        version: fc.constantFrom('1', '2'),
      }),
      { numRuns: 120, seed: 1 },
    )
    await Promise.all(
      sent.map(({ day, effort, version }, i) =>
        kit.post(
          record({
            id: `r${i}`,
            at: Date.parse(days[day] ?? '') + 5 * 3_600_000,
            survey: `checkout@${version}`,
            answers: effort === null ? {} : { effort },
          }),
        ),
      ),
    )
    const window = fc.tuple(fc.option(fc.nat(3)), fc.option(fc.nat(3)), fc.constantFrom('', '@1', '@2'))
    await fc.assert(
      fc.asyncProperty(window, async ([from, to, version]) => {
        fc.pre(from === null || to === null || from <= to)
        const bounds = (from === null ? '' : `&from=${days[from]}`) + (to === null ? '' : `&to=${days[to]}`)
        const { counts, series } = await kit.json<Results>(`${path}${version}${bounds}`)
        const within = sent.filter(
          (one) =>
            (from === null || one.day >= from) &&
            (to === null || one.day <= to) &&
            (!version || `@${one.version}` === version),
        )
        const values = within.flatMap(({ effort }) => effort ?? [])
        expect([counts.shown, counts.answered]).toEqual([within.length, values.length])
        if (values.length === 0) return
        const { histogram } = tally(ces2, values)
        const filling = to === null
        expect(Object.values(series[0]?.histogram ?? {})).toEqual(histogram)
        expect(series[0]?.scores[0]).toEqual(score(ces2, 'mean', histogram, { floor: 1, demo: true, filling }))
      }),
      { numRuns: 60 },
    )
  })

  it('shows the owner every figure from the first answer, with its interval and how little it says', async () => {
    const kit = await openKit()
    await answer(kit, [7])
    const { series } = await kit.json<Results>(path)
    expect(series[0]).toMatchObject({ count: 1, histogram: { 6: 0, 7: 1 } })
    const [mean] = series[0]?.scores ?? []
    expect(mean?.value).toBe(7)
    expect(mean?.interval?.low).toBeLessThan(7)
    expect(mean?.warnings).toContain('directional')
  })

  it('shows the owner of a young shop this week, whatever little there was before', async () => {
    const kit = await openKit()
    await answer(kit, [7, 7, 2], { at: noon - 8 * dayMs })
    await answer(kit, Array(60).fill(6))
    const { counts, series } = await kit.json<Results>(`${path}&from=2026-03-04`)
    expect([counts.answered, series[0]?.count, series[0]?.scores[0]?.value]).toEqual([60, 60, 6])
  })

  it('shows one German answer beside 200 English ones', async () => {
    const kit = await openKit()
    await answer(kit, [2], { context: { ...context, locale: 'de' } })
    await answer(kit, Array(200).fill(6))
    const { series } = await kit.json<Results>(path)
    expect(series.map(({ count, series }) => [series.locale, count]).sort()).toEqual([
      ['de', 1],
      ['en', 200],
    ])
  })

  it('shows the owner any signal from the first answer, as it is now, with days and versions', async () => {
    const kit = await openKit()
    const after = (trigger: string | undefined) => ({ context: { ...context, trigger } })
    await answer(kit, [7, 7, 2], after('order-placed'))
    await answer(kit, [1], after('chat-ended'))
    await answer(kit, [3, 3], after(undefined))
    await answer(kit, [4], { ...after('chat-ended'), survey: 'checkout@2', at: noon - 3 * dayMs })
    await kit.post(record({ id: 'moved', rev: 1, answers: { effort: 5 }, ...after('order-placed') }))
    await kit.post(record({ id: 'moved', rev: 2, answers: { effort: 6 }, ...after('chat-ended') }))
    await kit.post(record({ id: 'tried', context: { ...context, trigger: 'chat-ended', test: true } }))
    await kit.post(record({ id: 'asked', answers: {}, context: { ...context, trigger: 'chat-ended', state: 'shown' } }))
    await kit.post(record({ id: 'other', survey: 'support@1', ...after('chat-ended') }))
    const said = async (rest: string): Promise<unknown> => {
      const { counts, series } = await kit.json<Results>(path + rest)
      const chosen = Object.entries(series[0]?.histogram ?? {}).filter(([, n]) => n > 0)
      return [counts.shown, counts.answered, Object.fromEntries(chosen)]
    }
    expect(await said('&trigger=order-placed')).toEqual([3, 3, { 2: 1, 7: 2 }])
    expect(await said('&trigger=chat-ended')).toEqual([4, 3, { 1: 1, 4: 1, 6: 1 }])
    expect(await said('@2&trigger=chat-ended')).toEqual([1, 1, { 4: 1 }])
    expect(await said('&trigger=chat-ended&from=2026-03-09')).toEqual([3, 2, { 1: 1, 6: 1 }])
    expect(await said('&trigger=')).toEqual([2, 2, { 3: 2 }])
    expect(await said('&trigger=never')).toEqual([0, 0, {}])
    const erasing = { method: 'DELETE', headers: { Authorization: `Bearer ${adminToken}` } }
    await kit.collect(new Request('http://c.example/v1/records?project=shop&id=moved', erasing))
    expect(await said('&trigger=chat-ended')).toEqual([3, 2, { 1: 1, 4: 1 }])
  })

  it('counts the answers of one signal as it counts all, however many pages they take', async () => {
    const kit = await openKit()
    const writes = Array.from({ length: 1203 }, (_, i) =>
      record({ id: `p${i}`, answers: { effort: 1 + (i % 7) }, context: { ...context, trigger: 'order-placed' } }),
    )
    await Promise.all(writes.map((one) => kit.post(one)))
    expect(await kit.json<Results>(`${path}&trigger=order-placed`)).toEqual(await kit.json<Results>(path))
  })

  it('keeps languages apart, and pools them when asked to, with a warning on every figure', async () => {
    const kit = await openKit()
    await answer(kit, [7, 7, 7, 7, 7, 7], { context: { ...context, locale: 'de' } })
    await answer(kit, [1, 1, 1, 1, 1], { context: { ...context, locale: 'en' } })
    const apart = await kit.json<Results>(path)
    expect(apart.series.map(({ count }) => count).sort()).toEqual([5, 6])
    const { series } = await kit.json<Results>(`${path}&pool=soft`)
    expect(series).toHaveLength(1)
    expect(series[0]).toMatchObject({ count: 11, histogram: { 1: 5, 7: 6 } })
    expect(series[0]?.series).not.toHaveProperty('locale')
    for (const { warnings } of series[0]?.scores ?? []) expect(warnings).toContain('pooled:locale')
  })

  it('never pools unlike instruments or orientations', async () => {
    const kit = await openKit()
    const values = [1, 2, 3, 4, 5]
    await answer(kit, values)
    await answer(kit, values, { context: { ...context, scale: 'ces1@1', direction: 'effort-up', range: [1, 5, 1] } })
    await answer(kit, values, { context: { ...context, orientation: 'descending' } })
    const { series } = await kit.json<Results>(`${path}&pool=soft`)
    expect(series.map(({ scale, count }) => [scale, count]).sort()).toEqual([
      ['ces1@1', 5],
      ['ces2@1', 5],
      ['ces2@1', 5],
    ])
    const ces1 = series.find(({ scale }) => scale === 'ces1@1')
    expect(ces1?.scores[0]?.larger).toBe('harder')
  })

  it('scores every item of a scale on its own, without a total', async () => {
    const kit = await openKit()
    const own = { scale: 'effort-dimensions@1', locale: 'en', state: 'answered' }
    const ratings = [1, 2, 2, 3, 5].map((time, i) => ({ 'effort.time': time, ...(i < 4 ? { 'effort.steps': 4 } : {}) }))
    for (const [i, answers] of ratings.entries()) await kit.post(record({ id: `r${i}`, context: own, answers }))
    await kit.post(record({ id: 'shown', context: { ...own, state: 'shown' }, answers: {} }))
    const { counts, series } = await kit.json<Results>(path)
    expect([counts.shown, counts.answered, series[0]?.count]).toEqual([6, 5, 5])
    expect(series[0]).not.toHaveProperty('histogram')
    expect(series[0]?.scores).toEqual([])
    expect(Object.keys(series[0]?.items ?? {})).toEqual(['steps', 'time'])
    expect(series[0]?.items?.steps?.count).toBe(4)
    const { histogram, scores } = series[0]?.items?.time ?? {}
    expect(histogram).toEqual({ 1: 1, 2: 2, 3: 1, 4: 0, 5: 1 })
    expect(scores?.map(({ preset, value }) => [preset, value])).toEqual([
      ['mean', 2.6],
      ['lowEffort', 60],
    ])
  })

  it("makes a composite of people's own means only where it is asked for, and for nobody but the owner", async () => {
    const kit = await openKit()
    const own = { scale: 'effort-dimensions@1', locale: 'en', state: 'answered' }
    const rows = [
      { time: 1, mental: 1, emotional: 1, steps: 1 },
      { time: 5, mental: 5, emotional: 5, steps: 5 },
      { time: 2, mental: 4, emotional: 4, steps: 2 },
      { time: 5, mental: 5, emotional: 5 },
    ]
    for (const [i, row] of rows.entries()) {
      const answers = Object.fromEntries(Object.entries(row).map(([item, value]) => [`effort.${item}`, value]))
      await kit.post(record({ id: `r${i}`, context: own, answers }))
    }
    expect((await kit.json<Results>(path)).series[0]).not.toHaveProperty('composite')
    const [group] = (await kit.json<Results>(`${path}&composite=people`)).series
    // Who left an item out is not in it.
    expect(group?.composite).toMatchObject({ preset: 'composite', value: 3, count: 3, larger: 'harder' })
    expect(group?.composite).toEqual(
      scorePeople(effortDimensions, tallyItems(effortDimensions, rows), { floor: 1, demo: true, filling: true }),
    )
    const { status } = await kit.get(`${path}&composite=people`, { Authorization: `Bearer ${resultsToken}` })
    expect(status).toBe(403)
  })

  it('gives the index of what people rated together an interval of their own means, no wider than that of the items', async () => {
    const kit = await openKit()
    const index = csi({ price: 'Price', delivery: 'Delivery' })
    const series = seriesOf(index, { locale: 'en', channel: 'web' })
    for (let i = 0; i < 40; i++) {
      const answers = { 'effort.price': 1 + (i % 5), 'effort.delivery': 5 - (i % 5) }
      await kit.post(record({ id: `r${i}`, answers, context: { ...series, state: 'answered' } }))
    }
    const [group] = (await kit.json<Results>(`${path}&composite=people`)).series
    const width = (figure: Figure | undefined): number => (figure?.interval?.high ?? 0) - (figure?.interval?.low ?? 0)
    expect(group?.composite).toMatchObject({ preset: 'csi-mean', value: 3, count: 40 })
    expect(group?.scores[0]?.value).toBe(3)
    expect(width(group?.composite)).toBeLessThan(width(group?.scores[0]))
  })

  it("scores a host's own scale by what its answers say about it", async () => {
    const kit = await openKit()
    const own = { ...context, scale: 'own@1', range: [0, 2, 0.5], labels: 'a b c d e', direction: 'ease-up' }
    await answer(kit, [0, 0.5, 1, 1.5, 2], { context: own })
    const { series } = await kit.json<Results>(path)
    expect(series[0]?.histogram).toEqual({ 0: 1, 0.5: 1, 1: 1, 1.5: 1, 2: 1 })
    expect(series[0]?.scores[0]).toMatchObject({ preset: 'mean', value: 1 })
  })

  it('marks a window that still takes answers', async () => {
    const kit = await openKit()
    await answer(kit, [1, 2, 3, 4, 5], { at: noon - 2 * dayMs })
    const warnings = async (bounds: string): Promise<readonly string[]> =>
      (await kit.json<Results>(path + bounds)).series[0]?.warnings ?? []
    expect(await warnings('')).toContain('filling')
    expect(await warnings('&to=2026-03-10')).toContain('filling')
    expect(await warnings('&to=2026-03-09')).not.toContain('filling')
  })

  it.each([
    ['/v1/results?survey=checkout', '`project` is missing'],
    ['/v1/results?project=shop', '`survey` is missing'],
    ['/v1/results?project=shop&survey=a%20b', '`survey` must be "<survey id>" or "<survey id>@<version>", got "a b"'],
    [`${path}&from=2026-02-30`, '`from` must be a day such as 2026-01-31, got "2026-02-30"'],
    [`${path}&to=yesterday`, '`to` must be a day such as 2026-01-31, got "yesterday"'],
    [`${path}&from=2026-03-02&to=2026-03-01`, '`to` must not be before `from`, got "2026-03-01"'],
    [`${path}&pool=all`, '`pool` must be "soft", got "all"'],
    [`${path}&composite=yes`, '`composite` must be "people", got "yes"'],
    [`${path}&form=2026-03-01`, '`form` is not a parameter of this address'],
    [`${path}&from=2026-03-01&from=2026-03-02`, '`from` must be given once'],
    ['/v1/comments?project=shop&survey=checkout&limit=0', '`limit` must be 1 to 100, got "0"'],
    ['/v1/comments?project=shop&survey=checkout&before=x', '`before` must be the `next` of the page before, got "x"'],
    ['/v1/surveys', '`project` is missing'],
  ])('explains what is wrong with %s', async (address, message) => {
    const { get } = await openKit()
    const response = await get(address)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: 'invalid_parameter', message })
  })

  it('does not know other projects', async () => {
    const { get } = await openKit()
    const response = await get('/v1/results?project=nobody&survey=checkout')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: 'unknown_project', parameter: 'project' })
  })

  it('answers 304 until something changes', async () => {
    const kit = await openKit()
    await answer(kit, [1, 2, 3, 4, 5])
    const first = await kit.get(path)
    const etag = first.headers.get('ETag') ?? ''
    const again = await kit.get(path, { 'If-None-Match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await kit.get(`${path}&pool=soft`, { 'If-None-Match': etag })).status).toBe(200)
    await kit.post(record({ id: 'one more' }))
    await kit.post(record({ id: 'other', project: 'other' }))
    expect((await kit.get(path, { 'If-None-Match': etag })).status).toBe(304)
    await kit.post(record({ id: 'one-more' }))
    const changed = await kit.get(path, { 'If-None-Match': etag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('ETag')).not.toBe(etag)
  })
})

describe('GET /v1/comments', () => {
  const comments = '/v1/comments?project=shop&survey=checkout'

  it('shows them newest first with the rating they explain, page by page', async () => {
    const kit = await openKit()
    for (let i = 0; i < 6; i++) {
      await kit.post(
        record({ id: `c${i}`, at: noon - (10 - i) * 60_000, answers: { effort: 1 + i, comment: ` comment ${i} ` } }),
      )
    }
    const first = await kit.json<Comments>(`${comments}&limit=4`)
    expect(first.comments.map(({ id }) => id)).toEqual(['c5', 'c4', 'c3', 'c2'])
    expect(first.comments[0]).toEqual({
      id: 'c5',
      at: '2026-03-10T11:55:00.000Z',
      comment: 'comment 5',
      effort: 6,
      scale: 'ces2@1',
      label: 'agree',
      locale: 'en',
      reasons: [],
      subject: null,
      device: null,
      page: null,
      state: 'new',
      wantsContact: false,
    })
    const second = await kit.json<Comments>(`${comments}&limit=4&before=${first.next}`)
    expect(second.comments.map(({ id }) => id)).toEqual(['c1', 'c0'])
    expect(second.next).toBeNull()
  })

  it('shows the owner the first one', async () => {
    const kit = await openKit()
    await kit.post(record({ answers: { effort: 2, comment: 'slow' } }))
    expect((await kit.json<Comments>(comments)).comments.map(({ comment }) => comment)).toEqual(['slow'])
  })

  it('follows a comment that is edited or taken back', async () => {
    const kit = await openKit({ projects: { shop: { demo: true, floor: 1 } } })
    const texts = async (): Promise<string[]> =>
      (await kit.json<Comments>(comments)).comments.map(({ comment }) => comment)
    await kit.post(record({ rev: 1, answers: { effort: 2, comment: 'slow' } }))
    await kit.post(record({ rev: 2, answers: { effort: 2, comment: 'slow and long' } }))
    expect(await texts()).toEqual(['slow and long'])
    await kit.post(record({ rev: 3, answers: { effort: 2, comment: '  ' } }))
    expect(await texts()).toEqual([])
  })
})

describe('GET /v1/projects and /v1/surveys', () => {
  it('list what can be asked for', async () => {
    const kit = await openKit({ projects: { shop: {}, demo: { demo: true, floor: 1 } } })
    await kit.post(record({ survey: 'support@2' }))
    await kit.post(record({ id: 'r2', survey: 'checkout@1', at: noon }))
    expect(await kit.json('/v1/projects')).toEqual({
      reader: 'records',
      publishes: true,
      projects: [
        { id: 'shop', floor: 5, demo: false, isPaused: false },
        { id: 'demo', floor: 1, demo: true, isPaused: false },
      ],
    })
    expect(await kit.json('/v1/surveys?project=shop')).toEqual({
      surveys: [
        { survey: 'checkout', version: '1', lastAt: '2026-03-10T12:00:00.000Z' },
        { survey: 'support', version: '2', lastAt: '2026-03-10T11:59:00.000Z' },
      ],
    })
  })
})

describe('records of a project that nobody has configured', () => {
  it('are told to the owner by name, the latest first, and to no other reader', async () => {
    const kit = await openKit()
    for (const project of ['shpo', 'store', 'shpo']) await kit.post(record({ project }))
    const { unknown } = (await kit.json('/v1/projects')) as { unknown: { id: string; requests: number }[] }
    expect(unknown.map(({ id, requests }) => [id, requests])).toEqual([
      ['shpo', 2],
      ['store', 1],
    ])
    expect(await kit.read('/v1/projects')).not.toHaveProperty('unknown')
  })

  it('take no more room than twenty names', async () => {
    const kit = await openKit()
    for (let i = 0; i < 30; i++) await kit.post(record({ project: `made-up-${i}` }))
    const { unknown } = (await kit.json('/v1/projects')) as { unknown: { id: string }[] }
    expect(unknown).toHaveLength(20)
    expect(unknown[0]?.id).toBe('made-up-29')
  })
})

describe('the admin token', () => {
  const addresses = [
    '/v1/projects',
    '/v1/surveys?project=shop',
    path,
    '/v1/comments?project=shop&survey=checkout',
    '/v1/unknown',
  ]

  it.each([
    ['missing', {}],
    ['wrong', { Authorization: 'Bearer wrong-token-0123456789' }],
    ['a beginning of the right one', { Authorization: `Bearer ${adminToken.slice(0, -1)}` }],
    ['too long', { Authorization: `Bearer ${adminToken}x` }],
    ['under another scheme', { Authorization: `Basic ${adminToken}` }],
    ['empty', { Authorization: 'Bearer ' }],
  ])('is needed: %s', async (_name, headers) => {
    const { collect } = await openKit()
    for (const address of addresses) {
      const response = await collect(
        new Request(`http://collector.example${address}`, { headers: headers as HeadersInit }),
      )
      expect(response.status).toBe(401)
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer')
      expect(await response.json()).toMatchObject({ error: 'unauthorized' })
    }
  })

  it('is said not to be known where one came, and to be missing where none did', async () => {
    const kit = await openKit()
    const messageFor = async (headers: Record<string, string>): Promise<unknown> => {
      const response = await kit.get('/v1/results?project=shop&survey=checkout', headers)
      return ((await response.json()) as { message: unknown }).message
    }
    expect(await messageFor({ Authorization: 'Bearer wrong-token-0123456789' })).toBe(
      'This address needs the header "Authorization: Bearer <token>", got a token that is not known here.',
    )
    expect(await messageFor({ Authorization: '' })).toBe(
      'This address needs the header "Authorization: Bearer <token>".',
    )
  })

  it('must be long enough to be a secret', async () => {
    await expect(() => openKit({ adminToken: 'short' })).rejects.toThrow('`adminToken` must be at least 16 characters')
  })
})
