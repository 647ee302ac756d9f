import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accepts,
  type Context,
  ces1,
  ces2,
  completeSeries,
  csi,
  fingerprint,
  instruments,
  type Series,
  seriesOf,
} from '../index.js'

const base = seriesOf(ces2, { locale: 'en', channel: 'web' })

describe('seriesOf', () => {
  it('names everything that makes answers comparable', () => {
    expect(base).toEqual({
      scale: 'ces2@1',
      direction: 'ease-up',
      range: [1, 7, 1],
      labels: ces2.labels.join(' '),
      orientation: 'ascending',
      wording: 'issue@1',
      locale: 'en',
      layout: 'horizontal',
      glyph: 'number',
      channel: 'web',
    })
  })

  it("names a question of the host's own as it is written, in the language that has it", () => {
    const own = { ...ces2, wording: { id: 'pay', version: 1 }, words: { en: { question: '{company}: easy to pay?' } } }
    const english = seriesOf(own, { locale: 'en', channel: 'web' })
    expect(english).toMatchObject({ wording: 'pay@1', question: '{company}: easy to pay?' })
    expect(seriesOf(own, { locale: 'de', channel: 'web' })).not.toHaveProperty('question')
    expect(completeSeries(english)).toEqual(english)
    const reworded = { ...own, words: { en: { question: 'Was it easy to pay?' } } }
    expect(fingerprint(seriesOf(reworded, { locale: 'en', channel: 'web' }))).not.toBe(fingerprint(english))
  })
})

describe('completeSeries', () => {
  it.each([...instruments, csi({ price: 'Price', delivery: 'Delivery' })])(
    'makes one series of $id, however little the answer says',
    (scale) => {
      const whole = seriesOf(scale, { locale: 'de', channel: 'web' })
      const terse = completeSeries({ scale: whole.scale, locale: 'de' }, scale)
      expect(terse).toEqual(whole)
      expect(fingerprint(terse!)).toBe(fingerprint(whole))
      expect(completeSeries(whole)).toEqual(whole)
    },
  )

  it('keeps what an answer says, and makes nothing up about an unknown scale', () => {
    expect(completeSeries({ scale: 'ces2@1', glyph: 'emoji', required: true }, ces2)).toMatchObject({
      glyph: 'emoji',
      required: true,
      locale: '',
    })
    expect(completeSeries({ scale: 'ours@1' })).toBeUndefined()
    expect(completeSeries({ scale: 'ours@1', direction: 'ease-up' })).toBeUndefined()
    expect(completeSeries({ scale: 'ours@1', direction: 'ease-up', range: [1, 3, 1] })).toMatchObject({ wording: '' })
  })
})

describe('fingerprint', () => {
  const changes: Partial<Series>[] = [
    { scale: 'ces2@2' },
    { scale: 'ces21@1' },
    { direction: 'effort-up' },
    { range: [0, 7, 1] },
    { range: [1, 5, 1] },
    { range: [1, 7, 2] },
    { labels: 'a b' },
    { orientation: 'descending' },
    { required: true },
    { wording: 'issue@2' },
    { locale: 'de' },
    { layout: 'vertical' },
    { glyph: 'emoji' },
    { channel: 'kiosk' },
    { question: 'How easy was it to pay?' },
  ]

  it('stays what it is from release to release', () => {
    expect(fingerprint(base)).toMatchInlineSnapshot(`"1qjokvu1pz445a-1lw2hr91v6bvij"`)
    expect(fingerprint(seriesOf(ces1, { locale: 'fa', channel: 'webview' }))).toMatchInlineSnapshot(
      `"ws8jq51stb8iv-1qavzo217tbp03"`,
    )
  })

  it.each(changes)('tells %j apart', (change) => {
    expect(fingerprint({ ...base, ...change })).not.toBe(fingerprint(base))
  })

  it('has one part for hard and one for soft fields', () => {
    const [hard, soft] = fingerprint(base).split('-')
    changes.forEach((change, at) => {
      const [otherHard, otherSoft] = fingerprint({ ...base, ...change }).split('-')
      expect([otherHard === hard, otherSoft === soft]).toEqual(at < 9 ? [false, true] : [true, false])
    })
  })

  it('takes a whole context, and sees nothing else of it', () => {
    const context: Context = { ...base, state: 'answered', subject: 'order-1', sinceMs: 5, sdk: '0.1.0' }
    expect(fingerprint(context)).toBe(fingerprint(base))
    expect(fingerprint({ ...base, required: false })).toBe(fingerprint(base))
  })

  it('is short and never the same for two unlike series', () => {
    const seen = new Map<string, string>()
    const text = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(text, text, text, (scale, locale, channel) => {
        const series = { ...base, scale, locale, channel }
        const print = fingerprint(series)
        const key = JSON.stringify([scale, locale, channel])
        expect(print).toMatch(/^[0-9a-z]{8,14}-[0-9a-z]{8,14}$/)
        expect(seen.get(print) ?? key).toBe(key)
        seen.set(print, key)
      }),
      { numRuns: 2000 },
    )
  })

  it('differs between all instruments', () => {
    const prints = instruments.map((scale) => fingerprint(seriesOf(scale, { locale: 'en', channel: 'web' })))
    expect(new Set(prints).size).toBe(prints.length)
  })
})

describe('accepts', () => {
  it.each(instruments)('takes exactly the values of $id', (scale) => {
    const values = Array.from({ length: 24 }, (_, at) => at / 2 - 0.5)
    const taken = values.filter((value) => accepts(scale, value))
    expect(taken).toEqual(scale.labels.map((_, at) => scale.min + at * scale.step))
    for (const wrong of [null, undefined, '4', '', true, [4], {}, Number.NaN, Infinity, -0.5])
      expect(accepts(scale, wrong)).toBe(false)
  })
})
