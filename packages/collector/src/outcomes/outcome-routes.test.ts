import { describe, expect, it } from 'vitest'
import { adminToken, context, noon, openKit, record, resultsToken } from '../../test/collector-kit.js'
import type { LoyaltySeries } from './score-loyalty.js'

const dayMs = 86_400_000

interface Loyalty {
  readonly note: string
  readonly series: readonly LoyaltySeries[]
}

/** A shop whose clock is moved by hand, with ratings that are about subjects. */
async function open(options: Parameters<typeof openKit>[0] = {}) {
  let now = noon
  const kit = await openKit({ now: () => now, ...options })
  const send = async (method: string, path: string, body?: unknown, token = adminToken) => {
    const response = await kit.collect(
      new Request(`http://collector.example${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return {
    ...kit,
    send,
    pass: (days: number) => {
      now += days * dayMs
    },
    rate: (subject: string | undefined, effort: number, fields: Record<string, unknown> = {}) =>
      kit.post(
        record({
          id: `r-${subject}-${effort}`,
          at: now,
          answers: { effort },
          context: { ...context, subject },
          ...fields,
        }),
      ),
    add: (outcomes: unknown, token = adminToken) => send('POST', '/v1/outcomes?project=shop', outcomes, token),
    loyalty: (rest = '&kind=repeat-order&within=30') =>
      kit.json<Loyalty>(`/v1/loyalty?project=shop&survey=checkout${rest}`),
  }
}

const order = (subject: string, days: number, fields: object = {}) => ({
  id: `o-${subject}-${days}`,
  subject,
  kind: 'repeat-order',
  at: noon + days * dayMs,
  ...fields,
})

describe('GET /v1/loyalty', () => {
  it('tells by point and band how many were asked, came back in time, how sure that is, and what it was worth', async () => {
    const { rate, add, pass, loyalty } = await open()
    for (const subject of ['a', 'b', 'c', 'd']) await rate(subject, 7)
    for (const subject of ['e', 'f']) await rate(subject, 2)
    await add([
      order('a', 1, { value: 10, currency: 'EUR' }),
      order('a', 2, { value: 20, currency: 'EUR' }),
      order('b', 29, { value: 50, currency: 'EUR' }),
      order('c', 3, { value: 7, currency: 'USD' }),
      order('d', 31),
      order('e', -1),
      order('f', 5, { kind: 'churn' }),
    ])
    pass(30)
    const { series, note } = await loyalty()
    expect(note).toContain('not what causes it')
    expect(series).toHaveLength(1)
    const { points, bands } = series[0]!
    expect(points.map(({ value, asked, came }) => [value, asked, came]).filter(([, asked]) => asked !== 0)).toEqual([
      [2, 2, 0],
      [7, 4, 3],
    ])
    const easy = points.find(({ value }) => value === 7)
    expect(easy?.values).toEqual([
      { currency: 'EUR', count: 2, median: 40 },
      { currency: 'USD', count: 1, median: 7 },
    ])
    expect(easy?.share?.value).toBe(75)
    expect(easy?.share?.interval).toMatchObject({ low: expect.closeTo(5.42, 2), level: 0.95 })
    expect(easy?.share?.interval?.high).toBeGreaterThan(95)
    expect(points.find(({ value }) => value === 5)?.share).toBeNull()
    expect(bands.map(({ band, asked, came }) => [band, asked, came])).toEqual([
      ['ideal', 4, 3],
      ['acceptable', 0, 0],
      ['problem', 0, 0],
      ['critical', 2, 0],
    ])
  })

  it('takes what a subject has said on a page before what an import says of it', async () => {
    const { rate, add, pass, loyalty, send } = await open()
    await rate('a', 2)
    const imported = record({
      id: 'till-1',
      done: true,
      at: noon - dayMs,
      source: 'till',
      answers: { effort: 7 },
      context: { ...context, subject: 'a' },
    })
    await send('POST', '/v1/import?project=shop', JSON.stringify(imported))
    await add([order('a', 1)])
    pass(30)
    const points = (await loyalty()).series.flatMap((one) => one.points)
    expect(points.map(({ value, asked }) => [value, asked]).filter(([, asked]) => asked !== 0)).toEqual([[2, 1]])
  })

  it('leaves out who has not had the time yet, has no subject, or only tries it; and counts a subject once', async () => {
    const { rate, add, pass, loyalty } = await open()
    await rate('a', 6)
    await rate(undefined, 6)
    await rate('test', 6, { context: { ...context, subject: 'test', state: 'test' } })
    pass(1)
    await rate('a', 1)
    await rate('late', 6)
    await add([order('a', 2), order('late', 2), order('test', 2)])
    pass(29)
    const { series } = await loyalty()
    expect(series.flatMap(({ points }) => points).filter(({ asked }) => asked > 0)).toMatchObject([
      { value: 6, asked: 1, came: 1 },
    ])
  })

  it('is for readers of records', async () => {
    const { send } = await open()
    const path = '/v1/loyalty?project=shop&survey=checkout&kind=churn'
    expect((await send('GET', path, undefined, resultsToken)).status).toBe(403)
    expect((await send('GET', `${path}&within=0`)).body.message).toContain('must be 1 to 1095 days')
  })
})

describe('POST /v1/outcomes', () => {
  it('takes an array or an object a line, each id once', async () => {
    const { add } = await open()
    expect(await add([order('a', 1), order('b', 1)])).toEqual({ status: 200, body: { added: 2, known: 0 } })
    const lines = [order('b', 1, { kind: 'churn' }), order('c', 1)].map((one) => JSON.stringify(one)).join('\n')
    expect((await add(`${lines}\n`)).body).toEqual({ added: 1, known: 1 })
  })

  it('is for tokens that bring something in, which read nothing by it', async () => {
    const { add, send } = await open()
    const made = await send('POST', '/v1/tokens', { name: 'crm', scopes: ['import'] })
    const token = String(made.body.token)
    expect((await add([order('a', 1)], token)).status).toBe(200)
    expect((await send('GET', '/v1/loyalty?project=shop&survey=checkout&kind=churn', undefined, token)).status).toBe(
      403,
    )
    expect((await add([order('a', 1)], resultsToken)).status).toBe(403)
  })

  it.each([
    ['nonsense', 'The body must be a JSON array, or one JSON object a line.'],
    [[order('a', 1), 5], 'Outcome 2 must be an object, got 5.'],
    [[{ ...order('a', 1), at: 'soon' }], '`at` of outcome 1 must be epoch milliseconds or a time'],
    // Read by the clock of the collector's machine it would be another moment on each.
    [[{ ...order('a', 1), at: '2026-03-11T12:00:00' }], '`at` of outcome 1 must be epoch milliseconds or a time'],
    [[{ ...order('a', 1), at: '2026-02-30' }], '`at` of outcome 1 must be epoch milliseconds or a time'],
    [[{ ...order('a', 1), subject: undefined }], '`subject` of outcome 1 is missing.'],
    [[{ ...order('a', 1), colour: 1 }], '`colour` of outcome 1 is no field.'],
    [[{ ...order('a', 1), kind: 'Repeat Order' }], '`kind` of outcome 1 must be a word such as "repeat-order".'],
    [[{ ...order('a', 1), value: 1, currency: 'euro' }], '`currency` of outcome 1 must be a code such as "EUR".'],
    [[{ ...order('a', 1), currency: 'EUR' }], '`currency` of outcome 1 needs a `value`.'],
  ])('takes none of %j', async (body, message) => {
    const { add, rate, pass, loyalty } = await open()
    await rate('a', 6)
    const refused = await add(body)
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining(message)])
    pass(40)
    expect((await loyalty()).series[0]?.points.some(({ came }) => came > 0)).toBe(false)
  })

  it('is exported and erased with its subject, and not brought back by the same import', async () => {
    const { add, send, rate } = await open()
    await rate('a', 6)
    await add([order('a', 1, { value: 5, currency: 'EUR' }), order('b', 1)])
    const path = '/v1/records?project=shop&subject='
    expect((await send('GET', `${path}a`)).body.outcomes).toMatchObject([{ kind: 'repeat-order', value: 5 }])
    await send('DELETE', `${path}a`)
    expect((await send('GET', `${path}a`)).body).toEqual({ records: [] })
    expect((await add([order('a', 1), order('b', 1)])).body).toEqual({ added: 0, known: 2 })
    expect((await send('GET', `${path}b`)).body.outcomes).toHaveLength(1)
  })

  it('goes when records of its time go', async () => {
    const { add, send, store } = await open()
    await add([order('a', 1)])
    await store.expire({ project: 'shop', before: noon + 1, now: noon + 2 })
    expect((await send('GET', '/v1/records?project=shop&subject=a')).body).toEqual({ records: [] })
  })
})
