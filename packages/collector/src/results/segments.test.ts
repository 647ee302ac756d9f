import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { ageDatabase } from '../../test/age-database.js'
import { context, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { type Comments, openSqliteStore, type Results } from '../index.js'
import type { Segments } from './score-segments.js'

const of = (
  id: string,
  effort: number,
  circumstances: Record<string, unknown>,
  answers: Record<string, unknown> = {},
) => record({ id, answers: { effort, ...answers }, context: { ...context, ...circumstances } })

const segmentsPath = '/v1/segments?project=shop&survey=checkout'
const resultsPath = '/v1/results?project=shop&survey=checkout'

describe('GET /v1/segments', () => {
  it('gives the figures of each device on its own, those with most answers first, and small ones as well', async () => {
    const kit = await openKit()
    await kit.post(of('1', 7, { device: 'phone' }))
    await kit.post(of('2', 3, { device: 'desktop' }))
    await kit.post(of('3', 5, { device: 'desktop' }))
    await kit.post(of('4', 1, { device: 'toaster' }))
    await kit.post(of('5', 2, {}))
    const { survey, by, segments } = await kit.json<Segments>(`${segmentsPath}@1&by=device`)
    expect([survey, by]).toEqual(['checkout@1', 'device'])
    expect(segments.map(({ value, n }) => [value, n])).toEqual([
      ['desktop', 2],
      ['', 1],
      ['other', 1],
      ['phone', 1],
    ])
    expect(segments[0]?.groups).toMatchObject([{ scale: 'ces2@1', count: 2, histogram: { 3: 1, 5: 1, 7: 0 } }])
    expect(segments[0]?.groups[0]?.scores[0]).toMatchObject({ value: 4 })
  })

  it('knows triggers, sources, languages, delays, and pages by their path without what names an order', async () => {
    const kit = await openKit()
    const told = {
      trigger: 'order-placed',
      source: 'ga4',
      locale: 'pt-BR',
      sinceMs: 90_000,
      page: 'https://shop.example/compra/pedido-104233/obrigado%20mesmo?order=7',
    }
    await kit.post(of('1', 6, told))
    const values = async (by: string) =>
      (await kit.json<Segments>(`${segmentsPath}&by=${by}`)).segments.map(({ value }) => value)
    expect(await values('trigger')).toEqual(['order-placed'])
    expect(await values('source')).toEqual(['ga4'])
    expect(await values('language')).toEqual(['pt-BR'])
    expect(await values('delay')).toEqual(['under-10m'])
    expect(await values('page')).toEqual(['/compra/:id/obrigado mesmo'])
  })

  it('counts in a window, one version or all, and languages together on request', async () => {
    const kit = await openKit()
    const march = (day: number) => ({ at: Date.UTC(2026, 2, day) })
    await kit.post({ ...of('1', 6, { device: 'phone', locale: 'en' }), ...march(7) })
    await kit.post({ ...of('2', 6, { device: 'phone', locale: 'de' }), ...march(8) })
    await kit.post({ ...of('3', 6, { device: 'phone', locale: 'de' }), ...march(9), survey: 'checkout@2' })
    const groupsOf = async (rest: string) => {
      const { segments } = await kit.json<Segments>(`${segmentsPath}${rest}&by=device`)
      return segments.map(({ value, n, groups }) => [value, n, groups.length])
    }
    expect(await groupsOf('')).toEqual([['phone', 3, 2]])
    expect(await groupsOf('@1')).toEqual([['phone', 2, 2]])
    expect(await groupsOf('@1&from=2026-03-08&to=2026-03-08')).toEqual([['phone', 1, 1]])
    const pooled = await kit.json<Segments>(`${segmentsPath}&by=device&pool=soft`)
    expect(pooled.segments[0]?.groups).toMatchObject([{ count: 3, warnings: ['filling', 'pooled:locale'] }])
  })

  it('moves an answer to another segment when it is revised, and takes it out when it is erased', async () => {
    const kit = await openKit()
    const values = async () => (await kit.json<Segments>(`${segmentsPath}&by=device`)).segments
    await kit.post(of('1', 6, { device: 'phone' }))
    await kit.post({ ...of('1', 7, { device: 'tablet' }), rev: 2 })
    expect(await values()).toMatchObject([{ value: 'tablet', n: 1, groups: [{ histogram: { 6: 0, 7: 1 } }] }])
    await kit.collect(
      new Request('http://collector.example/v1/records?project=shop&id=1', {
        method: 'DELETE',
        headers: { Authorization: 'Bearer test-token-0123456789' },
      }),
    )
    expect(await values()).toEqual([])
  })

  it('counts answers that came before they were counted, and finds their comments', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'easekit.db')
    const before = await openKit({ store: await openSqliteStore(path) })
    for (let n = 0; n < 520; n++) {
      const told = {
        device: n % 2 ? 'phone' : 'desktop',
        trigger: 'order',
        sinceMs: 5000,
        page: 'https://shop.example/a/1234',
      }
      await before.post(of(`r${n}`, 1 + (n % 7), told, n % 3 ? { reasons: ['cost'] } : {}))
    }
    await before.post(of('t', 1, { device: 'phone', test: true }, { comment: 'only a test' }))
    await before.post(of('c', 1, {}, { comment: 'in earnest' }))
    const paths = ['by=device', 'by=trigger', 'by=page', 'by=delay', 'by=language'].map((by) => `${segmentsPath}&${by}`)
    const expected = await Promise.all(paths.map((path) => before.json(path)))
    await before.store.close()
    const aged = join(folder, 'aged.db')
    await ageDatabase(path, aged, '0012')
    const after = await openKit({ store: await openSqliteStore(aged) })
    expect(await Promise.all(paths.map((path) => after.json(path)))).toEqual(expected)
    const { comments } = await after.json<Comments>('/v1/comments?project=shop&survey=checkout')
    expect(comments.map(({ comment }) => comment)).toEqual(['in earnest'])
    // What is counted of them moves as that of any other.
    await after.post({ ...of('r1', 7, { device: 'tablet' }), rev: 2 })
    const { segments } = await after.json<Segments>(`${segmentsPath}&by=device`)
    expect(segments.map(({ value, n }) => [value, n])).toEqual([
      ['desktop', 260],
      ['phone', 259],
      ['', 1],
      ['tablet', 1],
    ])
  })

  it('is for readers of records, and says what a parameter must be', async () => {
    const kit = await openKit()
    const asGuest = await kit.get(`${segmentsPath}&by=device`, { Authorization: 'Bearer results-token-0123456789' })
    expect(asGuest.status).toBe(403)
    for (const [rest, message] of [
      ['', '`by` is missing'],
      ['&by=browser', 'must be device, language, page, source, trigger, delay or attribute:<name>, got "browser"'],
      ['&by=attribute:plan', 'must be an attribute that the project declares, variant, got "plan"'],
      ['&by=device&from=2026-03-09&to=2026-03-08', 'must not be before `from`'],
    ]) {
      const refused = await kit.get(segmentsPath + rest)
      expect(refused.status).toBe(400)
      expect((await refused.json()).message).toContain(message)
    }
  })
})

describe('where, on GET /v1/results', () => {
  it('gives the same figures as the segment, with reasons, and reads no response for it', async () => {
    const file = join(await temporaryFolder(), 'easekit.db')
    const kit = await openKit({ store: await openSqliteStore(file) })
    await kit.post(of('1', 7, { device: 'phone', trigger: 'order' }, { reasons: ['cost'] }))
    await kit.post(of('2', 3, { device: 'phone' }, { reasons: ['cost'] }))
    await kit.post(of('3', 5, { device: 'desktop' }))
    const { segments } = await kit.json<Segments>(`${segmentsPath}&by=device`)
    const db = new Database(file)
    db.exec('drop table response')
    db.close()
    const phones = await kit.json<Results>(`${resultsPath}&where=device:phone`)
    expect(phones.counts).toEqual({ shown: 2, answered: 2, completed: 0, dismissed: 0 })
    expect(phones.series).toEqual(segments[0]?.groups)
    expect(phones.reasons).toMatchObject([{ id: 'cost', count: 2 }])
    expect((await kit.json<Results>(`${resultsPath}&trigger=order`)).counts.answered).toBe(1)
    expect((await kit.json<Results>(`${resultsPath}&trigger=`)).counts.answered).toBe(2)
    expect((await kit.json<Results>(`${resultsPath}&where=device:tablet`)).counts.answered).toBe(0)
  })

  it('counts pages beyond the bound together, and never gives a zero for one of them', async () => {
    const kit = await openKit({ projects: { shop: { segments: { page: ['/thanks'] } } } })
    const word = (n: number) => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))
    for (let n = 0; n < 60; n++) await kit.post(of(`made-up-${n}`, 1, { page: `/${word(n)}`, trigger: word(n) }))
    await kit.post(of('own', 7, { page: 'https://shop.example/thanks' }))
    const { segments } = await kit.json<Segments>(`${segmentsPath}&by=page`)
    expect(segments).toHaveLength(52)
    expect(segments[0]).toMatchObject({ value: 'other', n: 10 })
    expect((await kit.json<Results>(`${resultsPath}&where=page:/thanks`)).counts.answered).toBe(1)
    const refused = await kit.get(`${resultsPath}&where=page:/${word(59)}`)
    expect(refused.status).toBe(400)
    expect((await refused.json()).message).toBe(
      '`where` must be one that is counted on its own, which GET /v1/segments lists; "/ch" would be in "other"',
    )
    // A signal is looked for among the answers, as it was before there were counts of it.
    expect((await kit.json<Results>(`${resultsPath}&trigger=${word(59)}`)).counts.answered).toBe(1)
  })

  it('refuses readers of published figures, other filters beside it, and what is no segment', async () => {
    const kit = await openKit()
    const asGuest = await kit.get(`${resultsPath}&where=device:phone`, {
      Authorization: 'Bearer results-token-0123456789',
    })
    expect([asGuest.status, (await asGuest.json()).parameter]).toEqual([403, 'where'])
    for (const rest of ['&where=device:phone&trigger=order', '&where=phone', '&where=browser:firefox'])
      expect((await kit.get(resultsPath + rest)).status).toBe(400)
  })
})

describe('where, on GET /v1/comments', () => {
  it('finds the comments of a segment, a page at a time and behind all others', async () => {
    const kit = await openKit()
    const count = 600
    for (let n = 0; n < count; n++) {
      const device = n === 0 ? 'tablet' : n % 2 ? 'phone' : 'desktop'
      await kit.post({ ...of(`c${n}`, 6, { device }, { comment: `number ${n}` }), at: Date.UTC(2026, 2, 9) + n })
    }
    const page = (rest: string) => kit.json<Comments>(`/v1/comments?project=shop&survey=checkout${rest}`)
    const first = await page('&where=device:phone&limit=2')
    expect(first.comments.map(({ comment }) => comment)).toEqual(['number 599', 'number 597'])
    const second = await page(`&where=device:phone&limit=2&before=${first.next}`)
    expect(second.comments.map(({ comment }) => comment)).toEqual(['number 595', 'number 593'])
    const last = await page('&where=device:tablet')
    expect([last.comments.map(({ comment }) => comment), last.next]).toEqual([['number 0'], null])
  })
})
