import { describe, expect, it } from 'vitest'
import { context, noon, openKit, record } from '../../test/collector-kit.js'
import type { Results } from '../index.js'
import type { Overview } from './overview.js'

const dayMs = 86_400_000
const path = '/v1/overview?project=shop&from=2026-03-04'

/** Two surveys with a few answers on each of the last sixteen days, some of them with a comment. */
async function openFilled() {
  const kit = await openKit()
  for (let day = 15; day >= 0; day -= 1)
    for (const survey of ['checkout@1', 'support@1'])
      for (let at = 0; at < 3; at += 1)
        await kit.post(
          record({
            id: `${survey.slice(0, 2)}${day}-${at}`,
            at: noon - day * dayMs,
            survey,
            answers: {
              effort: survey === 'checkout@1' ? 1 + at : 5 + at,
              ...(at === 0 ? { comment: 'So it was' } : {}),
            },
          }),
        )
  return kit
}

describe('GET /v1/overview', () => {
  it('has every survey with the figures that its results have', async () => {
    const kit = await openFilled()
    const { from, to, surveys } = await kit.json<Overview>(path)
    expect([from, to]).toEqual(['2026-03-04', '2026-03-10'])
    expect(surveys.map(({ survey }) => survey).sort()).toEqual(['checkout', 'support'])
    for (const { survey, counts, groups, periods } of surveys) {
      const results = await kit.json<Results>(`/v1/results?project=shop&survey=${survey}&from=2026-03-04`)
      expect([counts, groups]).toEqual([results.counts, results.series])
      expect(periods.map(({ from, to, groups }) => [from, to, groups[0]?.count])).toEqual(
        Array.from({ length: 7 }, (_, at) => [
          `2026-03-${`${4 + at}`.padStart(2, '0')}`,
          `2026-03-${`${4 + at}`.padStart(2, '0')}`,
          3,
        ]),
      )
    }
  })

  it('compares days that are over with as many before them', async () => {
    const kit = await openFilled()
    const { compared, surveys } = await kit.json<Overview>(path)
    expect(compared).toEqual({
      after: { from: '2026-03-04', to: '2026-03-09' },
      before: { from: '2026-02-26', to: '2026-03-03' },
    })
    expect(surveys.map(({ before, after }) => [before[0]?.count, after[0]?.count])).toEqual([
      [18, 18],
      [18, 18],
    ])
    expect(surveys[0]?.after[0]?.warnings).not.toContain('filling')
    const today = await kit.json<Overview>('/v1/overview?project=shop&from=2026-03-10')
    expect([today.compared, today.surveys[0]?.before]).toEqual([null, []])
  })

  it('counts the comments from the hard side, for readers of records only', async () => {
    const kit = await openFilled()
    const { surveys } = await kit.json<Overview>(path)
    const counts = Object.fromEntries(surveys.map(({ survey, hardComments }) => [survey, hardComments]))
    expect(counts).toEqual({ checkout: { count: 7, isLeast: false }, support: { count: 0, isLeast: false } })
    const published = await kit.read<Overview>(path)
    for (const survey of published.surveys) expect(survey.hardComments).toBeUndefined()
  })

  it('is made of whole blocks for readers of published figures', async () => {
    let day = -20
    const kit = await openKit({ now: () => noon + day * dayMs })
    for (; day <= 0; day += 1)
      for (let at = 0; at < 4; at += 1)
        await kit.post(
          record({ id: `r${day}-${at}`, at: noon + day * dayMs - 1000, answers: { effort: 1 + at }, context }),
        )
    const { surveys } = await kit.read<Overview>(path)
    const results = await kit.read<Results>('/v1/results?project=shop&survey=checkout&from=2026-03-04')
    expect(surveys[0]?.groups).toEqual(results.series)
    const shown = surveys.flatMap(({ groups, before, after, periods }) => [
      ...[...groups, ...before, ...after],
      ...periods.flatMap((period) => period.groups),
    ])
    expect(shown.length).toBeGreaterThan(3)
    for (const { count } of shown) expect(count).toBeGreaterThanOrEqual(5)
  })

  it('needs to know where the window begins', async () => {
    const { get } = await openKit()
    const response = await get('/v1/overview?project=shop')
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ parameter: 'from' })])
  })

  it('ends today, and has no more days than a database can look through', async () => {
    const kit = await openFilled()
    const wide = await kit.json<Overview>('/v1/overview?project=shop&from=2000-01-01&to=2999-12-31')
    expect([wide.from, wide.to]).toEqual(['2023-03-07', '2026-03-10'])
    expect((await kit.get('/v1/overview?project=shop&from=9999-12-31&to=9999-12-31')).status).toBe(400)
  })
})
