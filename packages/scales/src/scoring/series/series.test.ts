import { describe, expect, it } from 'vitest'
import { ces1, ces2, ease7, fingerprint, type Series, seriesOf } from '../../index.js'
import { compare } from '../compare.js'
import { score } from '../score.js'
import { trend } from '../trend.js'
import { compareSeries } from './compare-series.js'
import { mergeSeries } from './merge-series.js'

const english = seriesOf(ces2, { locale: 'en', channel: 'web' })
const german = seriesOf(ces2, { locale: 'de', channel: 'web' })
const one = [0, 0, 10, 5, 5, 20, 10]
const two = [1, 0, 0, 0, 0, 0, 4]

describe('mergeSeries', () => {
  it('adds up answers of one series', () => {
    expect(
      mergeSeries([
        { series: english, histogram: one },
        { series: { ...english }, histogram: two },
      ]),
    ).toEqual({
      status: 'merged',
      histogram: [1, 0, 10, 5, 5, 20, 14],
      pooled: [],
    })
  })

  it('refuses soft differences unless asked, and the figure says so then', () => {
    const parts = [
      { series: english, histogram: one },
      { series: german, histogram: two },
    ]
    expect(mergeSeries(parts)).toEqual({
      status: 'refused',
      hard: [],
      soft: ['locale'],
      message: 'They differ in locale, which can be pooled on request.',
    })
    const merged = mergeSeries(parts, ['locale', 'channel'])
    expect(merged).toMatchObject({ status: 'merged', pooled: ['locale'] })
    if (merged.status === 'merged')
      expect(score(ces2, 'mean', merged.histogram, merged).warnings).toEqual(['pooled:locale'])
  })

  it('refuses another question under the same wording, unless asked to pool it', () => {
    const parts = ['Easy to pay?', 'Was it easy to pay?'].map((question) => ({
      series: { ...english, wording: 'pay@1', question },
      histogram: one,
    }))
    expect(mergeSeries(parts)).toMatchObject({
      status: 'refused',
      hard: [],
      soft: ['question'],
      message: 'They differ in question, which can be pooled on request.',
    })
    expect(mergeSeries(parts, ['question'])).toMatchObject({ status: 'merged', pooled: ['question'] })
    expect(() => compare(ces2, 'mean', [parts[0]!, parts[1]!])).toThrow('differs from the first in question')
    expect(() => trend(ces2, 'top2of7', parts)).toThrow('differs from the first in question')
  })

  it('never merges hard differences', () => {
    const other = seriesOf(ces1, { locale: 'en', channel: 'mail' })
    const merged = mergeSeries(
      [
        { series: english, histogram: one },
        { series: other, histogram: [9, 0, 0, 0, 0] },
      ],
      ['wording', 'locale', 'layout', 'glyph', 'channel'],
    )
    expect(merged).toEqual({
      status: 'refused',
      hard: ['scale', 'direction', 'range', 'labels'],
      soft: [],
      message: 'These series never merge, since they differ in scale, direction, range, labels.',
    })
  })

  it('names both kinds', () => {
    const other = seriesOf(ease7, { locale: 'de', channel: 'web' })
    const merged = mergeSeries([
      { series: english, histogram: one },
      { series: other, histogram: one },
    ])
    expect(merged).toMatchObject({ hard: ['scale', 'labels'], soft: ['wording', 'locale'] })
  })

  it.each([
    [[1, 2, 3, 4, 5]],
    [[0, 0, 0, 0, 0, 0, 1, 4]],
    [[0, 0, 0, 0, 0, 0, -1]],
    [[0, 0, 0, 0, 0, 0, Number.NaN]],
    [[]],
  ])('refuses a histogram that is not of the scale: %j', (histogram) => {
    const merged = mergeSeries([
      { series: english, histogram: one },
      { series: english, histogram },
    ])
    expect(merged).toMatchObject({ status: 'refused', hard: [], soft: [] })
    expect(merged.status === 'refused' && merged.message).toContain(
      'The histogram of part 2 must hold one whole count from 0 per point (7), got',
    )
  })

  it('makes nothing of nothing', () => {
    expect(mergeSeries([])).toEqual({ status: 'merged', histogram: [], pooled: [] })
  })
})

describe('compareSeries', () => {
  it('finds no difference exactly where the fingerprints are equal', () => {
    const variants: Series[] = [
      english,
      german,
      { ...english, required: true },
      { ...english, question: 'Easy to pay?' },
      { ...english, required: false },
      { ...english, layout: 'vertical' },
      { ...english, orientation: 'descending' },
    ]
    for (const a of variants)
      for (const b of variants) {
        const { hard, soft } = compareSeries(a, b)
        expect(hard.length + soft.length === 0).toBe(fingerprint(a) === fingerprint(b))
      }
  })
})
