import { describe, expect, it } from 'vitest'
import { adminToken, context, openKit, record } from '../../test/collector-kit.js'

/** Sends records of series that nobody has declared, and tells how many were stored and held. */
async function forge(
  verdict: (body: unknown) => Promise<Record<string, unknown>>,
  count: number,
  fields: (i: number) => Record<string, unknown>,
) {
  const verdicts = await Promise.all(
    Array.from({ length: count }, (_, i) => verdict(record({ id: `forged-${i}`, ...fields(i) }))),
  )
  const of = (detail: string): number => verdicts.filter((verdict) => verdict.detail === detail).length
  return { stored: of('stored'), held: of('held') }
}

const inLocale = (locale: string) => ({ context: { ...context, locale } })

describe('what anybody may add to a project', () => {
  it('is 500 series in surveys that nobody has declared, and what is beyond is held and told of', async () => {
    const { verdict, json } = await openKit()
    const known = await verdict(record({ id: 'first' }))
    expect(known).toMatchObject({ detail: 'stored' })
    expect(await forge(verdict, 520, (i) => inLocale(`x-${i}`))).toEqual({ stored: 499, held: 21 })
    expect(await verdict(record({ id: 'second' }))).toMatchObject({ detail: 'stored' })
    const held = await json<{ count: number; records: { reason: string }[] }>('/v1/held?project=shop')
    expect(held.count).toBe(21)
    expect(held.records[0]?.reason).toBe('context: surveys that are not declared have 500 series, the most')
  })

  it('holds on to what has no room when it is tried again', async () => {
    const { verdict, collect, json } = await openKit()
    expect(await forge(verdict, 501, (i) => inLocale(`x-${i}`))).toEqual({ stored: 500, held: 1 })
    const replay = new Request('http://collector.example/v1/held?project=shop', {
      method: 'POST',
      headers: { Authorization: `Bearer ${adminToken}` },
    })
    expect(await (await collect(replay)).json()).toEqual({ replayed: 0 })
    expect((await json<{ count: number }>('/v1/held?project=shop')).count).toBe(1)
  })

  it('is 200 versions of surveys that nobody has declared, and takes no room from those that are', async () => {
    const { verdict } = await openKit({ projects: { shop: { surveys: ['checkout'] } } })
    expect(await forge(verdict, 210, (i) => ({ survey: `made-up-${i}@1` }))).toEqual({ stored: 200, held: 10 })
    expect(await verdict(record({ id: 'own' }))).toMatchObject({ detail: 'stored' })
  })

  it('is so much that cannot be counted; what is beyond waits on the device, and takes no room from a declared survey', async () => {
    const lines: string[] = []
    const log = { debug() {}, info() {}, warn: (_: object, line: string) => lines.push(line), error() {} }
    const { post, verdict, json, get, collect } = await openKit({ log, projects: { shop: { surveys: ['checkout'] } } })
    // Long ones take the room of several.
    const odd = (id: string, survey: string) =>
      record({ id, survey, answers: { effort: 6, comment: 'a'.repeat(240_000) } })
    const forged = await Promise.all(Array.from({ length: 170 }, (_, i) => verdict(odd(`odd-${i}`, 'made-up@1'))))
    expect(forged.filter(({ detail }) => detail === 'held')).toHaveLength(169)
    const refused = await post(odd('beyond', 'other@1'))
    const reject = { status: 'reject', reason: 'too_many_held' }
    expect([refused.status, await refused.json()]).toEqual([507, expect.objectContaining({ id: 'beyond', ...reject })])
    expect(lines.at(-1)).toBe('a record that cannot be counted is refused: too many are held already')
    expect(await verdict(odd('own', 'checkout@1'))).toMatchObject({ detail: 'held' })
    expect(await verdict(record({ id: 'fine' }))).toMatchObject({ detail: 'stored' })
    expect(await json('/v1/held?project=shop')).toMatchObject({ count: 170, full: [] })
    const short = (i: number) => verdict(record({ id: `short-${i}`, survey: 'made-up@1', answers: { effort: 9 } }))
    await Promise.all(Array.from({ length: 29 }, (_, i) => short(i)))
    expect(await short(29)).toMatchObject(reject)
    expect(await json('/v1/held?project=shop')).toMatchObject({ count: 199, full: [''] })
    expect(await (await get('/metrics')).text()).toMatch(
      /easekit_verdicts_total\{project="shop",outcome="too_many_held"\} 3/,
    )
    // What is erased makes room.
    const headers = { Authorization: `Bearer ${adminToken}` }
    const erasing = new Request('http://collector.example/v1/records?project=shop&id=odd-0', {
      method: 'DELETE',
      headers,
    })
    await collect(erasing)
    expect(await verdict(odd('beyond', 'other@1'))).toMatchObject({ detail: 'held' })
  }, 60_000)

  it('leaves room for every language of a declared survey', async () => {
    const surveys = [{ id: 'checkout', scale: 'ces2' }]
    const { verdict } = await openKit({ projects: { shop: { config: { surveys } } } })
    expect(await forge(verdict, 510, (i) => inLocale(`x-${i}`))).toEqual({ stored: 500, held: 10 })
    for (const locale of ['de', 'pt-BR', 'zh-CN', 'ja'])
      expect(await verdict(record({ id: locale, context: { scale: 'ces2@1', locale } }))).toMatchObject({
        detail: 'stored',
      })
  })

  it.each<[string, Record<string, unknown>]>([
    [
      'more ratings than anybody asks',
      { answers: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`effort.q${i}`, 1])) },
    ],
    [
      'a scale of thousands of values',
      { context: { ...context, scale: 'own@1', range: [0, 100, 1], labels: 'a '.repeat(122) } },
    ],
    ['an item that its scale does not name', { answers: { 'effort.x': 1 }, context: { ...context, scale: 'own@1' } }],
    ['any number where no scale is told', { answers: { effort: 1e6 }, context: undefined }],
    ['a comment that nobody has typed', { answers: { effort: 6, comment: 'a'.repeat(20_001) } }],
    ['a reason that is prose', { answers: { effort: 6, reasons: ['a'.repeat(201)] } }],
  ])('is no record with %s', async (_, fields) => {
    const { verdict } = await openKit()
    expect(await verdict(record(fields))).toMatchObject({ detail: 'held' })
  })
})
