import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { context, noon, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore, type Store } from '../index.js'

async function openKitWithDatabase(options: Parameters<typeof openKit>[0] = {}) {
  const path = join(await temporaryFolder(), 'easekit.db')
  const kit = await openKit({ store: await openSqliteStore(path), ...options })
  const db = new Database(path, { readonly: true })
  onTestFinished(() => {
    db.close()
  })
  const all = (sql: string): unknown[] => db.prepare(sql).all()
  return { ...kit, all }
}

const dimensions = { scale: 'effort-dimensions@1', locale: 'en', state: 'answered' }

const base64 = (text: string): string => `b64:${Buffer.from(text).toString('base64')}`

describe('POST /v1/responses', () => {
  it('stores the example of the wire format and answers with its verdict', async () => {
    const { post, all } = await openKitWithDatabase()
    const body =
      '{"v":1,"project":"shop","id":"7b1c1f0e-5a5e-4a3c-9c51-2f1d0f6f9a10","rev":6341948335077464,"done":true,"at":1795262409870,"survey":"ces-checkout@3","answers":{"effort":6,"reasons":["delivery-cost"],"comment":"The discount code field was hard to find."},"context":{"scale":"ces2@1","locale":"en","orientation":"easy-last"}}'
    const response = await post(body)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(
      '{"v":1,"id":"7b1c1f0e-5a5e-4a3c-9c51-2f1d0f6f9a10","rev":6341948335077464,"status":"ok","detail":"stored"}',
    )
    expect(all('select * from response')).toMatchObject([
      { body, survey: 'ces-checkout', version: '3', state: 'completed', effort: 6, done: 1, received_at: noon },
    ])
  })

  it('tells a repeat from an overtaken revision', async () => {
    const { verdict } = await openKit()
    expect(await verdict(record({ rev: 5 }))).toMatchObject({ rev: 5, status: 'ok', detail: 'stored' })
    expect(await verdict(record({ rev: 5 }))).toMatchObject({ rev: 5, status: 'ok', detail: 'duplicate' })
    expect(await verdict(record({ rev: 3 }))).toMatchObject({ rev: 5, status: 'ok', detail: 'stale' })
    expect(await verdict(record({ rev: 9, done: true }))).toMatchObject({ rev: 9, detail: 'stored' })
    expect(await verdict(record({ rev: 10 }))).toMatchObject({ rev: 10, detail: 'stored' })
  })

  it.each([
    'text/plain;charset=UTF-8',
    'application/json',
    'application/x-www-form-urlencoded',
    'image/png',
    'nonsense',
    '',
  ])('accepts content type %j', async (type) => {
    const { verdict } = await openKit()
    expect(await verdict(record(), { 'Content-Type': type })).toMatchObject({ detail: 'stored' })
  })

  it.each(['capacitor://localhost', 'https://localhost'])(
    'accepts an app at %s, also where origins are named',
    async (app) => {
      for (const projects of [['shop'], { shop: { origins: ['https://shop.example', app] } }]) {
        const { post } = await openKit({ projects })
        const response = await post(record(), { Origin: app })
        expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
        expect(await response.json()).toMatchObject({ detail: 'stored' })
      }
    },
  )

  it('accepts Origin: null, no origin, and cookies it ignores', async () => {
    const { post, verdict } = await openKit({ projects: { shop: { origins: ['https://shop.example'] } } })
    const response = await post(record(), { Origin: 'null', Cookie: 'a=b' })
    expect(response.headers.get('Set-Cookie')).toBeNull()
    expect(await response.json()).toMatchObject({ detail: 'stored' })
    expect(await verdict(record({ rev: 2 }), { Origin: '' })).toMatchObject({ detail: 'stored' })
  })

  it('reads b64: before anything else and keeps the decoded bytes', async () => {
    const { verdict, all } = await openKitWithDatabase()
    const body = JSON.stringify(record({ answers: { effort: 2, comment: "' or 1=1 é😀" } }))
    expect(await verdict(base64(body))).toMatchObject({ detail: 'stored' })
    expect(all('select body, comment from response')).toEqual([{ body, comment: "' or 1=1 é😀" }])
  })

  it('counts the limit in decoded bytes', async () => {
    const { post } = await openKit()
    const ofSize = (bytes: number, id: string): string => {
      const empty = JSON.stringify(record({ id, answers: { note: '' } }))
      return empty.replace('"note":""', `"note":"${'n'.repeat(bytes - empty.length)}"`)
    }
    const fits = ofSize(262_144, 'fits')
    expect(Buffer.byteLength(fits)).toBe(262_144)
    expect(Buffer.byteLength(base64(fits))).toBeLessThanOrEqual(349_532)
    expect(await (await post(fits)).json()).toMatchObject({ detail: 'stored' })
    expect(await (await post(base64(fits))).json()).toMatchObject({ detail: 'duplicate' })
    for (const body of [
      ofSize(262_145, 'big'),
      base64(ofSize(262_145, 'big')),
      ofSize(900_000, 'big'),
      base64(ofSize(900_000, 'big')),
    ]) {
      const response = await post(body)
      expect(response.status).toBe(413)
      expect(await response.json()).toEqual({ v: 1, id: 'big', rev: 1, status: 'reject', reason: 'too_large' })
    }
    const shapeless = await post('x'.repeat(400_000))
    expect([shapeless.status, await shapeless.json()]).toEqual([
      400,
      { v: 1, status: 'retry', reason: 'unreadable', retryAfter: 60 },
    ])
  })

  it('rejects an unknown project, the only refusal beside size', async () => {
    const { post } = await openKit()
    const response = await post(record({ project: 'nobody' }))
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ v: 1, id: 'r1', rev: 1, status: 'reject', reason: 'unknown_project' })
  })

  describe('holds', () => {
    it.each<[string, Record<string, unknown>]>([
      ['an unknown version', { v: 2 }],
      ['no version', { v: undefined }],
      ['done that is no boolean', { done: 'yes' }],
      ['a survey without a version', { survey: 'checkout' }],
      ['no survey', { survey: undefined }],
      ['a time that is no integer', { at: 1.5 }],
      ['a negative revision', { rev: -4 }],
      ['answers that are a list', { answers: [6] }],
      ['no answers', { answers: undefined }],
      ['a context that is text', { context: 'web' }],
      ['an unknown state', { context: { ...context, state: 'seen' } }],
      ['an unknown direction', { context: { ...context, direction: 'up' } }],
      ['a range upside down', { context: { ...context, scale: 'own@1', range: [7, 1, 1] } }],
      ['a published scale with another direction', { context: { ...context, direction: 'effort-up' } }],
      ['a range of which only some points are exact', { context: { ...context, scale: 'own@1', range: [0, 7, 0.1] } }],
      ['a published scale with another range', { context: { ...context, range: [0, 6, 1] } }],
      ['a locale that is prose', { context: { ...context, locale: 'x'.repeat(65) } }],
      ['a comment that is a number', { answers: { effort: 6, comment: 7 } }],
      ['reasons that are text', { answers: { effort: 6, reasons: 'slow' } }],
      ['NUL in a comment', { answers: { effort: 6, comment: 'a\u0000b' } }],
      ['half an emoji in a comment', { answers: { effort: 6, comment: 'a\ud83d' } }],
      ['values nested too deeply', { extra: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) }],
      ['an item of a scale that has none', { answers: { effort: 6, 'effort.time': 2 } }],
      ['an unknown item', { answers: { 'effort.money': 2 }, context: dimensions }],
      ['a total of items', { answers: { effort: 2 }, context: dimensions }],
      ['an item off its scale', { answers: { 'effort.time': 6 }, context: dimensions }],
      ['an item that is text', { answers: { 'effort.time': '2' }, context: dimensions }],
      ...[0, 8, 4.5, '4', null].map((effort): [string, Record<string, unknown>] => [
        `ces2 with ${JSON.stringify(effort)}`,
        { answers: { effort } },
      ]),
    ])('%s, byte for byte, and counts nothing', async (_name, fields) => {
      const { verdict, all } = await openKitWithDatabase()
      const body = JSON.stringify(record(fields))
      const { rev } = JSON.parse(body)
      expect(await verdict(body)).toEqual({ v: 1, id: 'r1', rev, status: 'ok', detail: 'held' })
      expect(all('select body from dead_letter')).toEqual([{ body }])
      expect([all('select * from response'), all('select * from tally')]).toEqual([[], []])
    })

    it('a page of a foreign origin and a closed survey', async () => {
      const { verdict, all } = await openKitWithDatabase({
        projects: { shop: { origins: ['https://shop.example'], closed: ['old'] } },
      })
      expect(await verdict(record(), { Origin: 'https://evil.example' })).toMatchObject({ detail: 'held' })
      expect(await verdict(record({ id: 'r2', survey: 'old@1' }))).toMatchObject({ detail: 'held' })
      expect(await verdict(record({ id: 'r3' }))).toMatchObject({ detail: 'stored' })
      expect(all('select reason from dead_letter order by id')).toEqual([
        { reason: 'origin: must be one of the project\'s origins, got "https://evil.example"' },
        { reason: 'survey: "old" is closed' },
      ])
    })

    it('the newest revision only, whatever the order', async () => {
      const { verdict, all } = await openKitWithDatabase()
      for (const rev of [2, 3, 1, 3]) await verdict(record({ rev, v: 9 }))
      expect(all('select rev from dead_letter')).toEqual([{ rev: 3 }])
    })
  })

  it('stores an answer without a scale, and makes no figure of it', async () => {
    const { verdict, all } = await openKitWithDatabase()
    expect(await verdict(record({ context: undefined, answers: { effort: 3 } }))).toMatchObject({ detail: 'stored' })
    expect(all('select series, effort from response')).toEqual([{ series: 'unscored', effort: 3 }])
  })

  it('redacts comments in every column before they reach the disk, and counts it', async () => {
    const { verdict, all } = await openKitWithDatabase()
    const comment = 'write anna@example.com or +49 151 2345 6789, card 4111 1111 1111 1111'
    await verdict(record({ answers: { effort: 2, comment, other: { deep: ['anna@example.com'] } } }))
    await verdict(record({ id: 'r2', v: 7, answers: { comment } }))
    await verdict(`{"v":1,"answers":{"comment":"${comment}`)
    expect(all('select comment, redactions from response')).toEqual([
      { comment: 'write [email] or [phone], card [card]', redactions: 4 },
    ])
    const everything = JSON.stringify([
      all('select * from response'),
      all('select * from dead_letter'),
      all('select * from scrap'),
    ])
    for (const secret of ['anna', '2345', '4111 1111']) expect(everything).not.toContain(secret)
  })

  it('stores neither address nor user agent', async () => {
    const { post, all } = await openKitWithDatabase()
    await post(record(), {
      'User-Agent': 'Secret/1.0',
      'X-Forwarded-For': '203.0.113.9',
      Referer: 'https://shop.example/?q=1',
    })
    await post('{', { 'User-Agent': 'Secret/1.0', 'X-Forwarded-For': '203.0.113.9' })
    const tables = ['response', 'dead_letter', 'scrap', 'tally', 'series', 'survey', 'event', 'project_state']
    const everything = JSON.stringify(tables.map((table) => all(`select * from ${table}`)))
    expect(everything).toContain('r1')
    for (const secret of ['Secret', '203.0.113.9', '?q=1']) expect(everything).not.toContain(secret)
  })

  it('asks for another try when a body cannot be read, and keeps one copy of each', async () => {
    const { post, all } = await openKitWithDatabase()
    const bodies: (string | Uint8Array)[] = [
      '',
      'hello',
      '{"v":1',
      '[]',
      'null',
      '{}',
      '{"project":"shop"}',
      new Uint8Array([0xff, 0xfe]),
    ]
    for (const body of [...bodies, ...bodies]) {
      const response = await post(body)
      expect(response.status).toBe(400)
      expect(response.headers.get('Retry-After')).toBe('60')
      expect(await response.json()).toEqual({ v: 1, status: 'retry', reason: 'unreadable', retryAfter: 60 })
    }
    expect(all('select * from scrap')).toHaveLength(bodies.length)
  })

  it('keeps at most a thousand unreadable bodies, and little of each', async () => {
    const { post, all } = await openKitWithDatabase()
    await post('x'.repeat(100_000))
    for (let round = 0; round < 11; round++)
      await Promise.all(Array.from({ length: 100 }, (_, i) => post(`{${round * 100 + i}`)))
    expect(all('select count(*) as n, max(length(body)) as longest from scrap')).toEqual([{ n: 1000, longest: 8192 }])
  })

  it('says when to come back to whoever sends too much, for that project only', async () => {
    let now = noon
    const { post, verdict } = await openKit({ rateLimit: { perSecond: 1, burst: 2 }, now: () => now })
    await verdict(record({ id: 'a' }))
    await verdict(record({ id: 'b' }))
    const response = await post(record({ id: 'c' }))
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '1'])
    expect(await response.json()).toEqual({ v: 1, status: 'retry', reason: 'rate_limited', retryAfter: 1 })
    expect(await verdict(record({ id: 'c', project: 'other' }))).toMatchObject({ detail: 'stored' })
    now += 1000
    expect(await verdict(record({ id: 'c' }))).toMatchObject({ detail: 'stored' })
  })

  it('acknowledges nothing that was not committed', async () => {
    const store = await openSqliteStore(join(await temporaryFolder(), 'easekit.db'))
    let isBroken = true
    const failing: Store = {
      ...store,
      write: (...batch) => (isBroken ? Promise.reject(new Error('disk full')) : store.write(...batch)),
    }
    const { post, verdict } = await openKit({ store: failing })
    const response = await post(record())
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ v: 1, status: 'retry', reason: 'not_committed', retryAfter: 10 })
    isBroken = false
    expect(await verdict(record())).toMatchObject({ detail: 'stored' })
  })

  it('can be read from every origin on every status', async () => {
    const { post, collect } = await openKit({ rateLimit: { perSecond: 1, burst: 1 } })
    const answers = [
      await post('{'),
      await post(record({ project: 'nobody' })),
      await post(`{"v":1,"project":"shop","id":"a","rev":1,"x":"${'x'.repeat(300_000)}"}`),
      await post(record()),
      await post(record()),
    ]
    for (const method of ['OPTIONS', 'GET', 'PUT', 'DELETE']) {
      answers.push(await collect(new Request('http://collector.example/v1/responses', { method })))
    }
    expect(answers.map(({ status }) => status)).toEqual([400, 404, 413, 200, 429, 204, 405, 405, 405])
    for (const { headers } of answers) {
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(headers.get('Access-Control-Expose-Headers')).toBe('Retry-After')
      expect(headers.get('Cache-Control')).toBe('no-store')
    }
  })

  it('answers whatever it is sent, and never with a server error', async () => {
    const { post } = await openKit()
    const whole = JSON.stringify(record())
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(whole.length).map((end) => whole.slice(0, end)),
      fc
        .tuple(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 3 }))
        .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1)),
      fc.string().map((text) => `b64:${text}`),
      fc.base64String().map((text) => `b64:${text}`),
      fc.record({
        v: fc.jsonValue(),
        project: fc.constantFrom('shop', 'nobody', '__proto__', 'constructor'),
        id: fc.constantFrom('a', '__proto__', '', 'x'.repeat(64)),
        rev: fc.oneof(fc.maxSafeInteger(), fc.double()),
        done: fc.jsonValue(),
        at: fc.oneof(fc.maxSafeInteger(), fc.jsonValue()),
        survey: fc.oneof(fc.constant('checkout@1'), fc.string()),
        answers: fc.oneof(
          fc.record({ effort: fc.oneof(fc.double(), fc.nat(9)), comment: fc.string({ unit: 'binary' }) }),
          fc.jsonValue(),
        ),
        context: fc.oneof(
          fc.record({ scale: fc.constantFrom('ces2@1', 'own@1'), range: fc.array(fc.double()) }),
          fc.jsonValue(),
        ),
      }),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (body) => {
        const response = await post(body)
        expect([200, 400, 404, 413]).toContain(response.status)
        expect(await response.json()).toMatchObject({ v: 1 })
      }),
      { numRuns: 500 },
    )
  })

  it('survives nesting that exhausts a stack', async () => {
    const { post } = await openKit()
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const deep = `${open.repeat(20_000)}1${close.repeat(20_000)}`
      expect((await post(deep)).status).toBe(400)
      const response = await post(
        `{"v":1,"project":"shop","id":"deep","rev":1,"done":false,"at":1,"survey":"a@1","answers":${deep}}`,
      )
      expect(await response.json()).toMatchObject({ detail: 'held' })
    }
  })
})
