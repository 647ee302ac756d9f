import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { context, noon, openKit, record } from '../../test/collector-kit.js'
import type { Results } from '../index.js'

const on = (page: string): Record<string, unknown> => ({ context: { ...context, page } })
const results = '/v1/results?project=shop&survey=checkout'
const second = (n: number): string => new Date(noon + n * 1000).toISOString()

/** One answer a second: from the shop, from elsewhere, to another survey, held, and of another project. */
async function openForged() {
  let now = noon
  const kit = await openKit({ now: () => now, projects: { shop: { demo: true, floor: 1 }, other: {} } })
  const records = [
    record({ id: 'real', ...on('https://shop.example/thanks') }),
    record({ id: 'forged-1', ...on('https://evil.example/a') }),
    record({ id: 'forged-2', answers: { effort: 1 }, ...on('https://evil.example/b') }),
    record({ id: 'survey', survey: 'support@1', ...on('https://evil.example/c') }),
    record({ id: 'held', v: 9, ...on('https://evil.example/d') }),
    record({ id: 'other', project: 'other', ...on('https://evil.example/e') }),
  ]
  for (const one of records) {
    await kit.post(one)
    now += 1000
  }
  const ask = asker(kit)
  const path = '/v1/records/matching?project=shop'
  const idsOf = async (query: string): Promise<string[]> =>
    (await ask('GET', `${path}${query}`)).body.records.map(({ id }: { id: string }) => id)
  return { ...kit, ask, path, idsOf }
}

describe('/v1/records/matching', () => {
  it('lists where and when records came from, by time, survey, series and origin, and nothing of what they say', async () => {
    const { ask, path, idsOf, store } = await openForged()
    expect(await idsOf('')).toEqual(['real', 'forged-1', 'forged-2', 'survey', 'held'])
    expect(await idsOf('&origin=https://evil.example')).toEqual(['forged-1', 'forged-2', 'survey', 'held'])
    expect(await idsOf('&origin=https://evil.example&survey=checkout')).toEqual(['forged-1', 'forged-2', 'held'])
    expect(await idsOf(`&from=${second(1)}&until=${second(3)}`)).toEqual(['forged-1', 'forged-2'])
    const [series] = [...(await store.series('shop', 'checkout')).keys()]
    expect(await idsOf(`&series=${series}&survey=checkout`)).toEqual(['real', 'forged-1', 'forged-2'])
    const { body } = await ask('GET', `${path}&limit=1`)
    expect(body).toEqual({
      records: [
        {
          id: 'real',
          status: 'stored',
          receivedAt: second(0),
          survey: 'checkout',
          page: 'https://shop.example/thanks',
        },
      ],
      next: `${noon}_real`,
    })
  })

  it('goes on where a page ended, also where nothing on it fits', async () => {
    const { ask, path } = await openForged()
    const seen: string[] = []
    let after = ''
    for (let pages = 0; pages < 9; pages++) {
      const { records, next } = (await ask('GET', `${path}&limit=1&origin=https://evil.example${after}`)).body
      seen.push(...records.map(({ id }: { id: string }) => id))
      if (next === null) break
      after = `&after=${next}`
    }
    expect(seen).toEqual(['forged-1', 'forged-2', 'survey', 'held'])
  })

  it('erases them with their counts, for good, and notes that once', async () => {
    const { ask, path, idsOf, json, verdict } = await openForged()
    const query = `&origin=https://evil.example&from=${second(0)}&until=${second(60)}`
    expect((await ask('DELETE', `${path}${query}`)).body).toEqual({ erased: 4 })
    expect(await idsOf('')).toEqual(['real'])
    const { counts, series } = await json<Results>(results)
    expect([counts.answered, series[0]?.count]).toEqual([1, 1])
    expect(await verdict(record({ id: 'forged-1', rev: 9 }))).toMatchObject({ detail: 'erased' })
    expect(await verdict(record({ id: 'other', rev: 9, project: 'other' }))).toMatchObject({ detail: 'stored' })
    const { entries } = (await ask('GET', '/v1/audit?project=shop')).body
    expect(entries).toMatchObject([
      { what: 'records.erased', detail: 'by time, origin https://evil.example, 4 records' },
    ])
  })

  it.each([
    ['', '`from` is missing'],
    ['&from=2026-03-10', '`until` is missing'],
    ['&from=2026-03-11&until=2026-03-10', '`until` must not be before `from`'],
    ['&from=yesterday&until=2026-03-11', '`from` must be a time'],
    ['&from=2026-02-30&until=2026-03-11', '`from` must be a time'],
    ['&from=2026-03-10&until=2026-03-11&origin=evil', '`origin` must be an origin'],
  ])('erases nothing for %j', async (query, message) => {
    const { ask, path, idsOf } = await openForged()
    const refused = await ask('DELETE', `${path}${query}`)
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining(message)])
    expect(await idsOf('')).toHaveLength(5)
  })
})
