import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { openKit, record } from '../../test/collector-kit.js'
import { createCollector } from '../index.js'

const checkout = { id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] }
const support = { id: 'support', scale: 'ease7', on: [{ type: 'chat', when: 'ended' }] }
const path = '/v1/definitions?project=shop'

async function open(options: Parameters<typeof openKit>[0] = {}) {
  const kit = await openKit(options)
  const ask = asker(kit)
  const put = (surveys: unknown, seen: string | number, more: object = {}) =>
    ask('PUT', path, { surveys, ...more }, { 'If-Match': `"${seen}"` })
  const served = async () => (await ask('GET', '/v1/config?project=shop')).body
  return { ...kit, ask, put, served }
}

describe('/v1/definitions', () => {
  it('publishes surveys, which pages get at once, with who, when and what has changed', async () => {
    const { ask, put, served } = await open()
    expect((await ask('GET', path)).body).toMatchObject({ project: 'shop', version: 0, surveys: [], history: [] })
    expect(await put([checkout], 0, { note: 'first' })).toMatchObject({
      status: 200,
      body: { version: 1, diff: [{ survey: 'checkout', kind: 'added' }], newSeries: [], findings: [] },
    })
    expect(await served()).toEqual({ surveys: [checkout] })
    await put([{ ...checkout, company: 'Acme' }, support], 1, { page: { theme: 'dark' } })
    expect(await served()).toEqual({ theme: 'dark', surveys: [{ ...checkout, company: 'Acme' }, support] })
    const { body, headers } = await ask('GET', path)
    expect(headers.get('ETag')).toBe('"2"')
    expect(body).toMatchObject({ version: 2, page: { theme: 'dark' } })
    expect(body.history).toEqual([
      {
        version: 2,
        at: '2026-03-10T12:00:00.000Z',
        who: 'admin',
        note: '',
        changes: [
          { survey: null, kind: 'changed' },
          { survey: 'checkout', kind: 'changed' },
          { survey: 'support', kind: 'added' },
        ],
        newSeries: [],
      },
      expect.objectContaining({ version: 1, note: 'first' }),
    ])
    const [newest] = (await ask('GET', '/v1/audit?project=shop')).body.entries
    expect(newest).toMatchObject({ who: 'admin', what: 'surveys.published' })
  })

  it('goes on from the surveys of the configuration, and keeps what a page says where only surveys come', async () => {
    const { ask, put, served } = await open({
      projects: { shop: { config: { theme: 'light', surveys: [checkout] } } },
    })
    expect((await ask('GET', path)).body).toMatchObject({ version: 0, surveys: [checkout], page: { theme: 'light' } })
    expect((await put([checkout, support], 0)).body.diff).toMatchObject([{ survey: 'support', kind: 'added' }])
    expect(await served()).toEqual({ theme: 'light', surveys: [checkout, support] })
  })

  it('tells what publishing would do, and does nothing', async () => {
    const { ask, put, served } = await open()
    await put([checkout, support], 0)
    const changed = { ...checkout, question: 'It was great to pay quickly.', why: { ask: 'harder' } }
    const { body } = await ask('PUT', `${path}&dryRun=true`, { surveys: [changed] })
    expect(body.diff).toEqual([
      {
        survey: 'checkout',
        kind: 'changed',
        changes: [
          { field: 'question', after: changed.question },
          { field: 'why', after: { ask: 'harder' } },
        ],
      },
      { survey: 'support', kind: 'removed', changes: expect.any(Array) },
    ])
    expect(body.newSeries).toEqual([
      {
        survey: 'checkout',
        because: ['wording', 'question'],
        message:
          '"checkout" begins a new series, since its wording, question changed: its answers are not merged with those of before.',
      },
    ])
    expect(body.findings).toContainEqual(
      expect.objectContaining({ rule: 'leading', field: 'surveys[0].question', survey: 'checkout' }),
    )
    expect((await served()).surveys).toEqual([checkout, support])
  })

  it.each([
    ['another instrument', { scale: 'ease7' }, ['scale']],
    ['a version of its own', { version: 2 }, ['version']],
    ['a list', { layout: 'vertical' }, ['layout']],
    ['another matter', { issue: 'order' }, ['wording']],
  ])('says that %s begins a new series', async (_, change, because) => {
    const { ask, put } = await open()
    await put([checkout], 0)
    const { body } = await ask('PUT', `${path}&dryRun=true`, { surveys: [{ ...checkout, ...change }] })
    expect(body.newSeries[0]?.because).toEqual(expect.arrayContaining(because))
  })

  it.each([
    ['company', { company: 'Acme' }],
    ['trigger', { on: [{ type: 'url', match: '/thanks' }] }],
    ['dates', { schedule: { from: '2026-04-01', until: '2026-05-01' } }],
  ])('says nothing of series where the %s changes', async (_, change) => {
    const { ask, put } = await open()
    await put([checkout], 0)
    const { body } = await ask('PUT', `${path}&dryRun=true`, { surveys: [{ ...checkout, ...change }] })
    expect([body.newSeries, body.diff.length]).toEqual([[], 1])
  })

  it('refuses what a page could not start, naming the field', async () => {
    const { put, served } = await open()
    await put([checkout], 0)
    const refused = await put([{ ...checkout, delay: 3 }, { id: 'x y', scale: 'ces9' }, 7], 1)
    expect(refused).toMatchObject({ status: 422, body: { error: 'invalid_definitions' } })
    const fields = refused.body.findings.map(({ field, survey }: Record<string, string>) => [field, survey])
    expect(fields).toEqual(
      expect.arrayContaining([
        ['surveys[0].delay', 'checkout'],
        ['surveys[1].id', 'x y'],
        ['surveys[1].scale', 'x y'],
      ]),
    )
    expect((await served()).surveys).toEqual([checkout])
  })

  it('lets the first of two publish, and tells the other', async () => {
    const { ask, put, served } = await open()
    const ended = await Promise.all([put([checkout], 0), put([support], 0)])
    expect(ended.map(({ status }) => status).sort()).toEqual([200, 412])
    expect(ended.find(({ status }) => status === 412)?.body).toMatchObject({ error: 'conflict', version: 1 })
    expect((await served()).surveys).toHaveLength(1)
    expect((await put([support], 0)).status).toBe(412)
    expect((await put([support], 7)).status).toBe(412)
    expect((await ask('PUT', path, { surveys: [] })).status).toBe(428)
    expect((await ask('PUT', path, { surveys: [] }, { 'If-Match': '*' })).body.version).toBe(2)
  })

  it('goes back to an earlier version as a new one', async () => {
    const { ask, put, served } = await open()
    await put([checkout], 0)
    await put([{ ...checkout, scale: 'ease7' }], 1)
    expect((await ask('GET', '/v1/definitions/2?project=shop')).body).toMatchObject({
      version: 2,
      diff: [{ survey: 'checkout', changes: [{ field: 'scale', before: 'ces2', after: 'ease7' }] }],
      newSeries: [{ survey: 'checkout' }],
    })
    const back = '/v1/definitions/1/restore?project=shop'
    expect((await ask('POST', back, undefined, { 'If-Match': '1' })).status).toBe(412)
    expect(await ask('POST', back, undefined, { 'If-Match': '2' })).toMatchObject({ status: 200, body: { version: 3 } })
    expect((await served()).surveys).toEqual([checkout])
    expect((await ask('GET', path)).body.history[0]).toMatchObject({ version: 3, note: 'Back to version 1' })
    for (const version of ['4', '0', 'x'])
      expect((await ask('GET', `/v1/definitions/${version}?project=shop`)).status).toBe(404)
  })

  it('is heard by another collector on the same database', async () => {
    const { put, store } = await open()
    const collect = createCollector({
      store,
      projects: ['shop'],
      adminToken: 'another-token-0123456789',
      assets: false,
    })
    await put([checkout], 0)
    const response = await collect(new Request('http://other.example/v1/config?project=shop'))
    expect(await response.json()).toEqual({ surveys: [checkout] })
  })

  it('gives editors the schema of a survey file, which may name it', async () => {
    const { ask, put } = await open()
    const { body } = await ask('GET', '/v1/definition-schema')
    expect(body).toMatchObject({ type: 'object', properties: { scale: { enum: expect.arrayContaining(['ces2']) } } })
    const file = { $schema: 'https://ces.example.com/survey.json', ...checkout }
    expect((await put([file], 0)).status).toBe(200)
    expect((await ask('GET', path)).body.surveys).toEqual([checkout])
  })

  it('is for readers who may publish', async () => {
    const { ask } = await open()
    for (const scope of ['results', 'records', 'import', 'publish']) {
      const { token } = (await ask('POST', '/v1/tokens', { name: `reads-${scope}`, scopes: [scope] })).body
      const { status } = await ask('GET', path, undefined, { Authorization: `Bearer ${token}` })
      expect([scope, status]).toEqual([scope, scope === 'publish' ? 200 : 403])
    }
  })

  it.each([
    ['{', { surveys: 'x' }],
    ['no list', {}],
    ['a note that is no text', { surveys: [], note: 7 }],
  ])('refuses %s', async (_, body) => {
    const { ask } = await open()
    expect((await ask('PUT', path, body, { 'If-Match': '0' })).status).toBe(400)
  })
})

describe('a published survey', () => {
  it('is the owner’s own: its reasons have their labels, and it has room', async () => {
    const { put, post, json } = await open({ projects: { shop: { demo: true, floor: 1 } } })
    await put([{ ...checkout, why: { reasons: [{ id: 'fees', label: 'Fees' }] } }], 0)
    await post(record({ answers: { effort: 3, reasons: ['fees'] } }))
    const { reasons } = await json<{ reasons: unknown }>('/v1/results?project=shop&survey=checkout')
    expect(reasons).toMatchObject([{ id: 'fees', label: 'Fees' }])
  })
})
