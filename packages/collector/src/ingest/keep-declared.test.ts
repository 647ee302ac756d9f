import { describe, expect, it } from 'vitest'
import { context, openKit, record } from '../../test/collector-kit.js'
import type { Results } from '../index.js'
import type { Segments } from '../results/score-segments.js'

const withAttributes = (id: string, attributes: unknown) => record({ id, context: { ...context, attributes } })

describe('context.attributes', () => {
  const projects = { shop: { attributes: { plan: ['free', 'pro'], seats: [], trial: [] } }, other: {} }

  it('are what answers are counted by, whether they are texts, numbers or booleans', async () => {
    const kit = await openKit({ projects })
    await kit.post(withAttributes('1', { plan: 'pro', seats: 12, trial: false }))
    await kit.post(withAttributes('2', { plan: 'pro' }))
    const by = async (name: string) =>
      (await kit.json<Segments>(`/v1/segments?project=shop&survey=checkout&by=attribute:${name}`)).segments.map(
        ({ value, n }) => [value, n],
      )
    expect(await by('plan')).toEqual([['pro', 2]])
    expect(await by('seats')).toEqual([['12', 1]])
    expect(await by('trial')).toEqual([['false', 1]])
    const results = await kit.json<Results>('/v1/results?project=shop&survey=checkout&where=attribute:plan:pro')
    expect(results.counts.answered).toBe(2)
  })

  it('that are whole leave the record as it came, byte for byte', async () => {
    const kit = await openKit({ projects })
    const sent = JSON.stringify(withAttributes('1', { plan: 'pro' }), null, 1)
    await kit.post(sent)
    expect(await kit.store.find({ project: 'shop', id: '1' })).toMatchObject([{ body: sent }])
  })

  it('are removed where nobody has declared them or they cannot be counted by, and the answer counts', async () => {
    const kit = await openKit({ projects })
    const sent: unknown[] = [
      { plan: 'pro', name: 'Ann Smith' },
      { plan: 'ann@example.com' },
      { plan: 'x'.repeat(65) },
      { plan: { nested: true } },
      { plan: null, seats: '', trial: 'a\u0007b' },
      ['pro'],
      'pro',
      null,
      {},
    ]
    for (const [at, attributes] of sent.entries()) {
      const answer = await kit.verdict(withAttributes(`r${at}`, attributes))
      expect(answer.detail).toBe('stored')
    }
    const bodies = await Promise.all(sent.map(async (_, at) => kit.store.find({ project: 'shop', id: `r${at}` })))
    const kept = bodies.flat().map(({ body }) => JSON.parse(body).context.attributes)
    expect(kept).toEqual([{ plan: 'pro' }, ...Array(sent.length - 1).fill(undefined)])
    const { counts } = await kit.json<Results>('/v1/results?project=shop&survey=checkout')
    expect(counts.answered).toBe(sent.length)
    const { segments } = await kit.json<Segments>('/v1/segments?project=shop&survey=checkout&by=attribute:plan')
    expect(segments).toMatchObject([{ value: 'pro', n: 1 }])
  })

  it('of strangers take no place from values that are declared', async () => {
    const kit = await openKit({ projects })
    for (let n = 0; n < 55; n++) await kit.post(withAttributes(`s${n}`, { plan: `made up ${n}` }))
    await kit.post(withAttributes('own', { plan: 'free' }))
    const { segments } = await kit.json<Segments>('/v1/segments?project=shop&survey=checkout&by=attribute:plan')
    expect(segments.find(({ value }) => value === 'free')).toMatchObject({ n: 1 })
    expect(segments).toHaveLength(52)
  })

  it('must be declared by names that an address can hold', async () => {
    const tooMany = Array.from({ length: 21 }, (_, n) => `name${n}`)
    for (const attributes of [['plan b'], tooMany, { plan: 'free' }, { plan: [7] }])
      await expect(openKit({ projects: { shop: { attributes: attributes as never } } })).rejects.toThrow(
        '`projects.shop.attributes` must be at most 20 names of letters, digits, "_", "-" and ".", or an object from name to a list of at most 50 values, got',
      )
  })
})
