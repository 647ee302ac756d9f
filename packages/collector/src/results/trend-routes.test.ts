import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { context, noon, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore, type Results } from '../index.js'
import type { Trend } from './trend-survey.js'

const dayMs = 86_400_000
const path = '/v1/trend?project=shop&survey=checkout'

/** A collector with one answer on each of some days before 10 March 2026, a Tuesday. */
async function openWith(answers: readonly (readonly [daysAgo: number, effort: number])[]) {
  const file = join(await temporaryFolder(), 'easekit.db')
  const kit = await openKit({ store: await openSqliteStore(file) })
  for (const [at, [daysAgo, effort]] of answers.entries())
    await kit.post(record({ id: `r${at}`, at: noon - daysAgo * dayMs, answers: { effort } }))
  return { kit, file }
}

const means = ({ periods }: Trend) =>
  periods.map(({ from, to, counts, groups }) => [from, to, counts.answered, groups[0]?.scores[0]?.value ?? null])

describe('GET /v1/trend', () => {
  it('cuts a window into days without leaving out a silent one', async () => {
    const { kit } = await openWith([
      [3, 2],
      [3, 4],
      [1, 7],
    ])
    expect(means(await kit.json(`${path}&every=day`))).toEqual([
      ['2026-03-07', '2026-03-07', 2, 3],
      ['2026-03-08', '2026-03-08', 0, null],
      ['2026-03-09', '2026-03-09', 1, 7],
      ['2026-03-10', '2026-03-10', 0, null],
    ])
  })

  it('cuts it into weeks that begin on Monday, the outer ones at the ends of the window', async () => {
    const { kit } = await openWith([
      [9, 3],
      [8, 5],
      [2, 6],
      [0, 7],
    ])
    const trend = await kit.json<Trend>(`${path}&from=2026-02-28`)
    expect(trend).toMatchObject({ survey: 'checkout', every: 'week' })
    expect(means(trend)).toEqual([
      ['2026-03-01', '2026-03-01', 1, 3],
      ['2026-03-02', '2026-03-08', 2, 5.5],
      ['2026-03-09', '2026-03-10', 1, 7],
    ])
    expect(trend.periods.map(({ groups }) => groups[0]?.warnings.includes('filling'))).toEqual([false, false, true])
  })

  it('cuts it into months of any length', async () => {
    let day = -40
    const kit = await openKit({ now: () => noon + day * dayMs })
    for (day of [-40, -20, 0]) await kit.post(record({ id: `r${-day}`, at: noon + day * dayMs }))
    expect(means(await kit.json(`${path}&every=month`)).map(([from, to]) => [from, to])).toEqual([
      ['2026-01-29', '2026-01-31'],
      ['2026-02-01', '2026-02-28'],
      ['2026-03-01', '2026-03-10'],
    ])
  })

  it('says of each period what the results of its days say', async () => {
    const { kit } = await openWith(Array.from({ length: 40 }, (_, at) => [at % 20, 1 + (at % 7)] as const))
    const { periods } = await kit.json<Trend>(path)
    for (const { from, to, counts, groups } of periods) {
      const results = await kit.json<Results>(`/v1/results?project=shop&survey=checkout&from=${from}&to=${to}`)
      expect([counts, groups]).toEqual([results.counts, results.series])
    }
    expect(periods.length).toBeGreaterThan(2)
  })

  it('keeps series apart, and counts them together where that is asked for', async () => {
    const { kit } = await openWith([[1, 2]])
    await kit.post(
      record({ id: 'de', at: noon - dayMs, answers: { effort: 6 }, context: { ...context, locale: 'de' } }),
    )
    const apart = await kit.json<Trend>(`${path}&every=day`)
    expect(apart.periods[0]?.groups.map(({ count }) => count)).toEqual([1, 1])
    const together = await kit.json<Trend>(`${path}&every=day&pool=soft`)
    expect(together.periods[0]?.groups.map(({ count, warnings }) => [count, warnings])).toEqual([
      [2, ['pooled:locale']],
    ])
  })

  it('reads no response for it, so that a trend costs the same however many there are', async () => {
    const { kit, file } = await openWith([
      [8, 3],
      [1, 5],
    ])
    const before = await kit.json<Trend>(path)
    const db = new Database(file)
    db.exec('drop table response')
    db.close()
    expect(await kit.json<Trend>(path)).toEqual(before)
  })

  it('is made of whole blocks for readers of published figures, as the results of the same days are', async () => {
    let day = 0
    const kit = await openKit({ now: () => noon + day * dayMs })
    for (day = 0; day < 16; day += 1)
      for (let at = 0; at < 4; at += 1)
        await kit.post(
          record({ id: `r${day}-${at}`, at: noon + day * dayMs - 1000, answers: { effort: 1 + (at % 7) } }),
        )
    const trend = await kit.read<Trend>(path)
    expect(trend.periods.reduce((sum, { counts }) => sum + counts.answered, 0)).toBeGreaterThan(10)
    for (const { from, to, counts, groups } of trend.periods) {
      const results = await kit.read<Results>(`/v1/results?project=shop&survey=checkout&from=${from}&to=${to}`)
      expect([counts, groups]).toEqual([results.counts, results.series])
      for (const { count } of groups) expect(count).toBeGreaterThanOrEqual(5)
    }
  })

  it('is empty while nothing is counted', async () => {
    const { kit } = await openWith([])
    expect(await kit.json(path)).toEqual({ survey: 'checkout', every: 'week', periods: [] })
  })

  it.each([
    ['every=hour', 'every'],
    ['from=2026-03-10&to=2026-03-09', 'to'],
  ])('refuses %s by the name of the parameter', async (query, parameter) => {
    const { kit } = await openWith([])
    const response = await kit.get(`${path}&${query}`)
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ parameter })])
  })
})
