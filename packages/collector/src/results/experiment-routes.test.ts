import { describe, expect, it } from 'vitest'
import { context, openKit, record } from '../../test/collector-kit.js'
import type { Experiment } from './experiment-routes.js'

const path = '/v1/experiments?project=shop&survey=checkout'

const seen = (id: string, variant: string | undefined, answers: object = {}) =>
  record({
    id,
    answers,
    context: {
      ...context,
      state: Object.keys(answers)[0] ? 'answered' : 'shown',
      ...(variant && { attributes: { variant } }),
    },
  })

describe('GET /v1/experiments', () => {
  it('compares how many of those who were shown each variant have rated', async () => {
    const kit = await openKit()
    for (let at = 0; at < 40; at++) {
      await kit.post(seen(`a${at}`, 'now', at < 10 ? { effort: 6 } : {}))
      await kit.post(seen(`b${at}`, 'later', at < 30 ? { effort: 2 } : {}))
    }
    await kit.post(seen('none', undefined, { effort: 7 }))
    const { survey, rates, differences } = await kit.json<Experiment>(path)
    expect(survey).toBe('checkout')
    expect(rates).toMatchObject([
      { id: 'later', shown: 40, answered: 30, value: 75 },
      { id: 'now', shown: 40, answered: 10, value: 25 },
    ])
    expect(differences).toMatchObject([{ ids: ['later', 'now'], change: -50, isDifferent: true, warnings: [] }])
    expect(differences[0]?.interval.high).toBeLessThan(0)
    expect((await kit.json<Experiment>(`${path}@7`)).rates).toEqual([])
    expect((await kit.json<Experiment>(`${path}&to=2020-01-01`)).rates).toEqual([])
  })

  it('counts an answer that comes later to the variant that was shown', async () => {
    const kit = await openKit()
    await kit.post(seen('a', 'now'))
    await kit.post({ ...seen('a', 'now', { effort: 5 }), rev: 9_000_000 })
    expect((await kit.json<Experiment>(path)).rates).toMatchObject([{ id: 'now', shown: 1, answered: 1 }])
  })

  it('says what it does not understand', async () => {
    const kit = await openKit()
    const message = async (query: string) => (await kit.json<{ message: string }>(`/v1/experiments?${query}`)).message
    expect(await message('project=shop')).toContain('`survey`')
    expect(await message('project=nobody&survey=checkout')).toContain('got "nobody"')
    expect(await message('project=shop&survey=checkout&from=2026-02-01&to=2026-01-01')).toContain('must not be before')
  })
})
