import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hard, openShop, usual, usualWeeks, week } from '../../test/alert-shop.js'
import { adminToken, context, noon, openKit, record, resultsToken, temporaryFolder } from '../../test/collector-kit.js'
import { checkedFetch, type Described, operationsOf } from '../../test/described-api.js'
import { writeClientTypes } from '../../test/write-client-types.js'
import { type CollectorClient, createClient } from '../client.js'
import { serve } from '../index.js'

const endpoint = 'http://collector.example'
const shop = { project: 'shop' }
const checkout = { ...shop, survey: 'checkout' }
const secret = 'whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u'
const survey = { id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] }

/** A collector, its document, and clients whose answers are held to it. */
async function open(options: Parameters<typeof openKit>[0] = {}) {
  const kit = await openKit(options)
  const document: Described = await (await kit.collect(new Request(`${endpoint}/v1/openapi.json`))).json()
  const called = new Set<string>()
  const fetch = checkedFetch(document, kit.collect, called)
  const clientOf = (token?: string): CollectorClient => createClient({ endpoint, token, fetch })
  return { ...kit, document, called, fetch, client: clientOf(adminToken), clientOf }
}

/** A record as the typed client sends it. */
const sent = (fields: Record<string, unknown> = {}) => record(fields) as never

describe('the typed client', () => {
  it('is generated from the document that the collector serves', async () => {
    const { document } = await open()
    await expect(await writeClientTypes(document)).toMatchFileSnapshot('paths.ts')
  })

  it('takes a cursor that is undefined, as in the first turn of the loop in the manual', async () => {
    const { client } = await open()
    const ids = ['r1', 'r2', 'r3']
    for (const id of ids) await client.POST('/v1/responses', { body: sent({ id }) })
    const seen: string[] = []
    let cursor: string | undefined
    for (;;) {
      const { data } = await client.GET('/v1/records', { params: { query: { ...shop, cursor, limit: 2 } } })
      if (!data || !('cursor' in data) || data.records.length === 0) break
      cursor = data.cursor
      seen.push(...data.records.map(({ id }) => id))
    }
    expect(seen).toEqual(ids)
  })

  it('calls every address, and each answers what the document says', async () => {
    let now = noon
    const config = { surveys: [survey], theme: 'dark' }
    const { client, clientOf, called, document } = await open({
      projects: { shop: { config, closed: ['closed'], webhook: { url: 'http://127.0.0.1:9/', secret } }, other: {} },
      now: () => now,
      assets: await temporaryFolder(),
    })
    const anybody = clientOf()

    // Answers.
    for (let i = 0; i < 12; i++) {
      const attributes = { variant: i % 2 === 0 ? 'now' : 'later' }
      const body = sent({
        id: `r${i}`,
        done: i % 3 === 0,
        answers: { effort: (i % 7) + 1, reasons: ['cost'], comment: `Comment ${i}` },
        context: { ...context, state: i % 3 === 0 ? 'completed' : 'answered', subject: `order-${i}`, attributes },
        ...(i === 1 && { contact: { to: 'ann@example.com', consent: 'Call me back' } }),
      })
      const { data } = await anybody.POST('/v1/responses', { body })
      expect(data).toMatchObject({ status: 'ok', detail: 'stored' })
    }
    await anybody.POST('/v1/responses', { body: JSON.stringify(record({ survey: 'closed@1', id: 'held' })) })
    expect((await anybody.POST('/v1/responses', { body: sent({ project: 'nobodys' }) })).error).toMatchObject({
      reason: 'unknown_project',
    })
    expect((await anybody.POST('/v1/responses', { body: 'no record' })).error).toMatchObject({ status: 'retry' })
    await anybody.OPTIONS('/v1/responses')
    await anybody.GET('/v1/config', { params: { query: shop } })
    await anybody.GET('/v1/config', { params: { query: { project: 'nobodys' } } })
    await anybody.GET('/v1/paused', { params: { query: checkout } })

    // Figures, for those who read records and for those who read what is published.
    const { data: results } = await client.GET('/v1/results', { params: { query: checkout } })
    expect(results?.series[0]?.scores[0]?.value).toBeGreaterThan(0)
    now += 86_400_000 * 2
    for (const reader of [client, clientOf(resultsToken)]) {
      await reader.GET('/v1/results', { params: { query: checkout } })
      await reader.GET('/v1/trend', { params: { query: { ...checkout, every: 'day' } } })
      await reader.GET('/v1/overview', { params: { query: { ...shop, from: '2026-03-01' } } })
      await reader.GET('/v1/surveys', { params: { query: shop } })
      await reader.GET('/v1/projects')
      await reader.GET('/v1/changes', { params: { query: shop } })
      await reader.GET('/v1/alerts', { params: { query: shop } })
      await reader.GET('/v1/targets', { params: { query: shop } })
      await reader.GET('/v1/segments', { params: { query: { ...checkout, by: 'attribute:variant' } } })
    }
    const { data: counted } = await client.GET('/v1/dimensions', { params: { query: checkout } })
    expect(counted?.dimensions).toContain('attribute:variant')
    await client.GET('/v1/reasons', { params: { query: checkout } })
    const { data: comments } = await client.GET('/v1/comments', { params: { query: { ...checkout, limit: 5 } } })
    expect(comments?.comments).toHaveLength(5)
    const before = comments?.next ?? ''
    const more = await client.GET('/v1/comments', { params: { query: { ...checkout, limit: 5, before } } })
    expect(more.data?.comments[0]?.id).not.toBe(comments?.comments[0]?.id)
    await client.GET('/v1/experiments', { params: { query: checkout } })

    // Records.
    const outcome = { id: 'o1', subject: 'order-1', kind: 'repeat-order', at: noon + 1000, value: 20, currency: 'EUR' }
    const added = await client.POST('/v1/outcomes', { params: { query: shop }, body: [outcome] })
    expect(added.data).toEqual({ added: 1, known: 0 })
    const { data: known } = await client.GET('/v1/outcomes/kinds', { params: { query: shop } })
    expect(known).toEqual({ kinds: ['repeat-order'] })
    now += 86_400_000 * 90
    const loyal = await client.GET('/v1/loyalty', {
      params: { query: { ...checkout, kind: 'repeat-order', within: 30 } },
    })
    expect(loyal.data?.series).toHaveLength(1)
    const { data: page } = await client.GET('/v1/records', { params: { query: { ...shop, limit: 3 } } })
    expect(page && 'cursor' in page && page.records).toHaveLength(3)
    const person = { ...shop, subject: 'order-1' }
    await client.GET('/v1/records', { params: { query: person } })
    await client.GET('/v1/records', {
      params: { query: shop },
      headers: { Accept: 'application/x-ndjson' },
      parseAs: 'text',
    })
    await client.GET('/v1/contacts', { params: { query: shop } })
    expect((await client.GET('/v1/held', { params: { query: shop } })).data?.count).toBe(1)
    await client.POST('/v1/held', { params: { query: shop } })
    for (const format of ['csv', 'ndjson', 'xlsx', 'spss', 'parquet'] as const)
      await client.GET('/v1/export', { params: { query: { ...checkout, format } }, parseAs: 'arrayBuffer' })
    await client.GET('/v1/export', { params: { query: { ...checkout, format: 'codebook' } } })
    const line = JSON.stringify(record({ id: 'i1', done: true, source: 'paper', channel: 'paper' }))
    const imported = await client.POST('/v1/import', {
      params: { query: { ...shop, dryRun: 'true' } },
      body: `${line}\n{}`,
    })
    expect(imported.data).toMatchObject({ rows: 2, accepted: 1 })
    const matching = { ...shop, from: '2026-01-01', until: '2027-01-01' }
    await client.GET('/v1/records/matching', { params: { query: matching } })
    expect((await client.DELETE('/v1/records', { params: { query: person } })).data?.erased).toBe(1)
    await client.GET('/v1/records', { params: { query: { ...shop, limit: 1000 } } })
    await client.DELETE('/v1/records/matching', { params: { query: matching } })

    // Channels.
    const { data: link } = await client.POST('/v1/survey-links', { body: { ...checkout, channel: 'qr', days: 30 } })
    await client.POST('/v1/survey-links', { body: { ...checkout, channel: '', days: 30 } })
    await client.GET('/v1/email-snippet', { params: { query: { ...checkout, locale: 'de' } } })
    await client.POST('/v1/email-snippet', { body: { ...checkout, attributes: { plan: 'free' } } })
    const invited = { ...checkout, subject: 'order-1042' }
    expect((await client.POST('/v1/invitations', { body: { ...invited, delayHours: 72 } })).data?.by).toBe('webhook')
    expect((await client.POST('/v1/invitations', { body: invited })).response.status).toBe(409)
    expect((await client.GET('/v1/invitations', { params: { query: shop } })).data?.invitations).toHaveLength(1)
    await client.DELETE('/v1/invitations', { params: { query: invited } })
    const pages = { parseAs: 'text' } as const
    const signed = { path: { token: link?.address.split('/l/')[1] ?? '' } }
    const forged = { path: { token: 'none' } }
    await anybody.GET('/s/{project}/{survey}', { params: { path: checkout }, ...pages })
    await anybody.POST('/s/{project}/{survey}', { params: { path: checkout }, ...pages })
    await anybody.GET('/l/{token}', { params: signed, ...pages })
    await anybody.POST('/l/{token}', { params: forged, ...pages })
    await anybody.GET('/u/{token}', { params: forged, ...pages })
    await anybody.POST('/u/{token}', { params: forged, ...pages })
    await client.PUT('/v1/comments/state', {
      params: { query: { ...shop, id: 'r2' } },
      body: { state: 'done' },
    })

    // Surveys.
    await client.GET('/v1/definition-schema')
    const published = { params: { query: shop, header: { 'If-Match': '"0"' } }, body: { surveys: [survey] } }
    await client.PUT('/v1/definitions', { ...published, params: { query: { ...shop, dryRun: 'true' } } })
    expect((await client.PUT('/v1/definitions', published)).data?.version).toBe(1)
    expect((await client.PUT('/v1/definitions', published)).response.status).toBe(412)
    const broken = { params: { query: shop, header: { 'If-Match': '*' } }, body: { surveys: [{ id: 'checkout' }] } }
    expect((await client.PUT('/v1/definitions', broken)).response.status).toBe(422)
    const unseen = { params: { query: shop }, body: { surveys: [survey] } }
    expect((await client.PUT('/v1/definitions', unseen)).response.status).toBe(428)
    expect((await client.GET('/v1/definitions', { params: { query: shop } })).data?.history).toHaveLength(1)
    const first = { query: shop, path: { version: 1 } }
    await client.GET('/v1/definitions/{version}', { params: first })
    await client.POST('/v1/definitions/{version}/restore', { params: { ...first, header: { 'If-Match': '1' } } })
    await client.PUT('/v1/pauses', { params: { query: checkout } })
    await client.DELETE('/v1/pauses', { params: { query: checkout } })

    // Access.
    const { data: token } = await client.POST('/v1/tokens', { body: { name: 'report', scopes: ['results'] } })
    expect((await clientOf(token?.token).GET('/v1/tokens')).response.status).toBe(403)
    await client.POST('/v1/tokens', { body: { name: '', scopes: [] } })
    await client.GET('/v1/tokens')
    await client.DELETE('/v1/tokens', { params: { query: { name: 'report' } } })
    await client.POST('/v1/links', { body: { name: 'board', project: 'shop', survey: 'checkout', days: 7 } })
    await client.GET('/v1/links', { params: { query: shop } })
    await client.DELETE('/v1/links', { params: { query: { ...shop, name: 'board' } } })
    await client.GET('/v1/audit', { params: { query: shop } })
    expect((await client.POST('/v1/projects', { body: { id: 'new', options: { floor: 3 } } })).response.status).toBe(
      201,
    )
    const fresh = { params: { query: { project: 'new' } } }
    await client.PATCH('/v1/projects', { ...fresh, body: { name: 'The new shop', isPaused: true } })
    await client.DELETE('/v1/projects', fresh)

    // The rest.
    await anybody.GET('/v1/openapi.json')
    await anybody.GET('/healthz')
    await anybody.GET('/readyz')
    await client.GET('/metrics', { parseAs: 'text' })
    await anybody.GET('/', { headers: { Accept: 'text/html' }, redirect: 'manual', parseAs: 'text' })
    await anybody.GET('/dashboard', { parseAs: 'text' })
    await anybody.GET('/dashboard/', { redirect: 'manual', parseAs: 'text' })
    await anybody.GET('/dashboard/preview', { parseAs: 'text' })
    await anybody.GET('/dashboard/preview.js', { parseAs: 'text' })
    await anybody.GET('/s/kiosk-worker.js', { parseAs: 'text' })
    await anybody.GET('/s/{name}', { params: { path: { name: 'kiosk-of-no-version-there-is.js' } }, parseAs: 'text' })
    await anybody.GET('/dashboard/{name}', { params: { path: { name: 'none.js' } } })
    await anybody.GET('/{name}', { params: { path: { name: 'none.js' } } })
    await anybody.GET('/{place}/{name}', { params: { path: { place: 'latest', name: 'none.js' } } })

    const all = operationsOf(document).map(({ operation }) => operation.operationId)
    expect([...called].sort()).toEqual(all.sort())
  })

  it('reads alerts and targets of every kind', async () => {
    const double = await openShop({ alerts: { reads: 'records', targets: { checkout: 5.8 } } })
    await usualWeeks(double, 10)
    await double.answer(week(0, 2), hard)
    await double.post(record({ project: 'nobodys' }))
    await double.look(week(0, 3))
    await double.answer(week(1, 2), usual)
    await double.look(week(3, 3))
    const document: Described = await double.json('/v1/openapi.json')
    const client = createClient({ endpoint, token: adminToken, fetch: checkedFetch(document, double.collect) })
    const { data } = await client.GET('/v1/alerts', { params: { query: { ...shop, limit: 100 } } })
    expect(new Set(data?.alerts.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    const { data: standing } = await client.GET('/v1/targets', { params: { query: shop } })
    expect(standing?.targets[0]).toMatchObject({ survey: 'checkout', target: 5.8 })
  })

  it('talks to a collector over HTTP, also under a path, and hands a refusal over as a value', async () => {
    const { url, close } = await serve({
      port: 0,
      data: join(await temporaryFolder(), 'data'),
      projects: ['shop'],
      adminToken,
      assets: false,
    })
    onTestFinished(() => close())
    const client = createClient({ endpoint: `${url}/`, token: adminToken })
    await client.POST('/v1/responses', { body: sent({ at: Date.now() }) })
    const { data } = await client.GET('/v1/results', { params: { query: checkout } })
    expect(data?.counts.answered).toBe(1)
    const { error, response } = await client.GET('/v1/results', {
      params: { query: { ...checkout, project: 'nobodys' } },
    })
    expect([response.status, error]).toEqual([404, expect.objectContaining({ error: 'unknown_project' })])
    const asked: string[] = []
    const under = createClient({
      endpoint: 'https://shop.example/ces/',
      fetch: async (request) => {
        asked.push(request.url)
        return Response.json({ status: 'ok' })
      },
    })
    await under.GET('/healthz')
    expect(asked).toEqual(['https://shop.example/ces/healthz'])
  })

  it('sends what is lines already as it is, and everything else as JSON', async () => {
    const bodies: string[] = []
    const client = createClient({
      endpoint,
      token: adminToken,
      fetch: async (request) => {
        bodies.push(await request.text())
        return Response.json({})
      },
    })
    await client.POST('/v1/import', { params: { query: shop }, body: '{"v":1}\n{"v":1}' })
    await client.POST('/v1/tokens', { body: { name: 'a', scopes: ['import'] } })
    expect(bodies).toEqual(['{"v":1}\n{"v":1}', '{"name":"a","scopes":["import"]}'])
  })

  it('says at the start which option cannot be used', () => {
    expect(() => createClient({ endpoint: 'ces.example.com' })).toThrow(
      '`endpoint` must be an address such as https://ces.example.com, got "ces.example.com"',
    )
    expect(() => createClient({ endpoint, token: 'Bearer abc' })).toThrow('`token` must be')
  })

  it('rejects as fetch does where nothing answers', async () => {
    const client = createClient({ endpoint, fetch: () => Promise.reject(new TypeError('fetch failed')) })
    await expect(client.GET('/healthz')).rejects.toThrow('fetch failed')
  })
})
