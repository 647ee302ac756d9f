import { csi, instruments, type Scale, seriesOf } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import { type Kit, openKit, record } from '../../test/collector-kit.js'
import type { Results } from '../index.js'

const path = '/v1/results?project=shop&survey=checkout'
const index = csi({ price: 'Price', delivery: 'Speed of delivery' })

async function answer(kit: Kit, scale: Scale, values: readonly number[], context: object = {}): Promise<Results> {
  const series = seriesOf(scale, { locale: 'en', channel: 'web' })
  for (const [i, value] of values.entries()) {
    const answers = scale.items
      ? Object.fromEntries(scale.items.map((item) => [`effort.${item}`, value]))
      : { effort: value }
    await kit.post(record({ id: `r${i}`, answers, context: { ...series, state: 'answered', ...context } }))
  }
  return kit.json<Results>(path)
}

describe('every published instrument', () => {
  it.each([...instruments, index].map((scale) => [scale.id, scale] as const))(
    '%s is scored from the wire to the figures, under the fingerprint that it has elsewhere',
    async (_, scale) => {
      const { series } = await answer(await openKit(), scale, [scale.min, scale.max, scale.max])
      expect(series).toHaveLength(1)
      const [group] = series
      expect(group?.series).toEqual(seriesOf(scale, { locale: 'en', channel: 'web' }))
      expect(group?.count).toBe(3)
      const ratings = scale.items ? Object.values(group?.items ?? {}) : [group]
      expect(ratings).toHaveLength(scale.items?.length ?? 1)
      for (const rating of ratings) {
        expect(Object.values(rating?.histogram ?? {})).toEqual(
          scale.labels.map((_, at) => (at === 0 ? 1 : at === scale.labels.length - 1 ? 2 : 0)),
        )
        expect(rating?.scores.length).toBeGreaterThan(0)
        for (const { value } of rating?.scores ?? []) expect(value).not.toBeNull()
      }
    },
  )

  it('csi has its index over the items, and effort dimensions have none', async () => {
    const { series } = await answer(await openKit(), index, [2, 4])
    expect(series[0]?.scores).toMatchObject([{ preset: 'csi-mean', value: 3, larger: 'more satisfied' }])
    expect(Object.keys(series[0]?.items ?? {})).toEqual(['delivery', 'price'])
    const dimensions = instruments.find(({ id }) => id === 'effort-dimensions') as Scale
    expect((await answer(await openKit(), dimensions, [2, 4])).series[0]?.scores).toEqual([])
  })

  it.each([
    ['another ladder under a known id', { labels: 'a b c d e f g' }, /^context.labels: must be those of ces2@1/],
    ['one point less', { labels: 'strongly-disagree agree' }, /^context.labels: must be those of ces2@1/],
    ['another range', { range: [0, 6, 1] }, /^context: direction and range/],
    [
      'another question under the published wording',
      { question: 'Was it really easy?' },
      /^context.wording: must be the host's own for a question of its own, since issue@1 of ces2@1 is published/,
    ],
    ['another direction', { direction: 'effort-up' }, /^context: direction and range/],
    [
      'an index without items',
      { scale: 'csi@1', labels: 'a b c d e' },
      /^context.labels: must be the five points of csi@1/,
    ],
  ])('holds %s, with the reason', async (_, context, reason) => {
    const kit = await openKit()
    const ces2 = instruments.find(({ id }) => id === 'ces2') as Scale
    expect((await answer(kit, ces2, [5], context)).series).toEqual([])
    expect(await kit.json('/v1/held?project=shop')).toMatchObject({
      count: 1,
      records: [{ reason: expect.stringMatching(reason) }],
    })
  })

  it('keeps two questions apart that bear one wording, and pools them when asked to', async () => {
    const kit = await openKit()
    const ces2 = instruments.find(({ id }) => id === 'ces2') as Scale
    const asking = (question?: string) => {
      const own = { ...ces2, wording: { id: 'pay', version: 1 }, ...(question && { words: { en: { question } } }) }
      return { ...seriesOf(own, { locale: 'en', channel: 'web' }), state: 'answered' }
    }
    // The third is of a client that does not say yet what it asks.
    const contexts = [asking('Easy to pay?'), asking('Was it easy to pay?'), asking()]
    for (const [i, context] of contexts.entries()) await kit.post(record({ id: `r${i}`, context }))
    const apart = await kit.json<Results>(path)
    expect(apart.series.map(({ count, series }) => [count, series.question]).sort()).toEqual([
      [1, undefined],
      [1, 'Easy to pay?'],
      [1, 'Was it easy to pay?'],
    ])
    const [pooled] = (await kit.json<Results>(`${path}&pool=soft`)).series
    expect(pooled?.count).toBe(3)
    for (const { warnings } of pooled?.scores ?? []) expect(warnings).toContain('pooled:question')
  })

  it('takes a terse client into the same series', async () => {
    const kit = await openKit()
    await answer(kit, index, [4])
    const { labels } = seriesOf(index, { locale: 'en', channel: 'web' })
    await kit.post(
      record({ id: 't', answers: { 'effort.price': 3 }, context: { scale: 'csi@1', labels, locale: 'en' } }),
    )
    const dimensions = { scale: 'effort-dimensions@1', locale: 'en' }
    await kit.post(record({ id: 'u', answers: { 'effort.time': 3 }, context: dimensions }))
    const { series } = await kit.json<Results>(path)
    expect(series.map(({ scale, count }) => [scale, count]).sort()).toEqual([
      ['csi@1', 2],
      ['effort-dimensions@1', 1],
    ])
  })
})
