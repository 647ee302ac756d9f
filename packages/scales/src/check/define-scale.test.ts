import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as door from '../index.js'
import { ces1, ces2, checkScale, defineScale, EaseKitError, ease7, type Scale } from '../index.js'

const isScale = (value: unknown): value is Scale => typeof value === 'object' && value !== null && 'labels' in value
const builtIn = Object.values(door).filter(isScale)

describe('checkScale', () => {
  it.each(builtIn)('finds no fault with $id', (scale) => {
    expect(checkScale(scale)).toEqual([])
  })
})

describe('checkScale on anything at all', () => {
  const fields = fc.constantFrom<keyof Scale>(
    ...(Object.keys(ces2) as (keyof Scale)[]),
    'items',
    'words',
    'boxes',
    'bands',
  )
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constant(undefined),
    fc.constant(Number.NaN),
    fc.constant(1n),
    fc.constantFrom('constructor', '__proto__', 'toString'),
    fc.constant([1n]),
    fc.constant(Symbol('x')),
    fc.array(fc.record({ id: fc.string(), easy: fc.array(fc.string()), from: fc.double(), to: fc.double() })),
    fc.dictionary(
      fc.string(),
      fc.record({ question: fc.string(), labels: fc.array(fc.string()) }, { requiredKeys: [] }),
    ),
  )

  it('never throws, and names the field it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtIn), fields, junk, (scale, field, value) => {
        for (const { message } of checkScale({ ...scale, [field]: value } as Scale)) expect(message).toMatch(/\bmust /)
      }),
      { numRuns: 5000 },
    )
    for (const value of [null, undefined, 7, 'ces2', []] as unknown as Scale[]) {
      expect(checkScale(value).length).toBeGreaterThan(0)
      expect(() => defineScale(value)).toThrow(/^`\w+` of scale/)
    }
  })
})

describe('defineScale', () => {
  it('works in browsers without structuredClone', () => {
    vi.stubGlobal('structuredClone', undefined)
    expect(defineScale(ces2)).toEqual(ces2)
    vi.unstubAllGlobals()
  })

  it('returns a copy that cannot be changed', () => {
    const own = { ...ces2, labels: [...ces2.labels] }
    const scale = defineScale(own)
    own.labels[0] = 'changed'
    expect(scale.labels[0]).toBe('strongly-disagree')
    expect(Object.isFrozen(scale) && Object.isFrozen(scale.labels) && Object.isFrozen(scale.wording)).toBe(true)
    expect(scale).toEqual(ces2)
  })

  it('throws an EaseKitError that names the field, what it got and what it expected', () => {
    const { direction: _, ...rest } = ces2
    expect(() => defineScale(rest as Scale)).toThrow(EaseKitError)
    expect(() => defineScale(rest as Scale)).toThrow(
      '`direction` of scale "ces2" must be one of ease-up, effort-up, got undefined (rule I12)',
    )
  })

  it('takes a scale with its labels the other way round, if its direction says so', () => {
    const labels = [...ces1.labels].reverse()
    expect(
      defineScale({ ...ces1, id: 'effort-down', direction: 'ease-up', labels, presets: ['mean', 'top2of5'] }).direction,
    ).toBe('ease-up')
  })

  it('takes an even number of points without a midpoint', () => {
    const labels = ['very-difficult', 'difficult', 'easy', 'very-easy']
    const { midpoint: _, ...even } = { ...ease7, id: 'ease4', max: 4, labels, presets: ['mean'] }
    expect(defineScale(even).midpoint).toBeUndefined()
  })

  const faults: [string, Partial<Record<keyof Scale, unknown>>, Scale, string][] = [
    ['direction', { direction: undefined }, ces2, 'I12'],
    ['direction', { direction: 'effort-up' }, ease7, 'I12'],
    ['direction', { direction: 'ease-up' }, ces1, 'I12'],
    ['labels', { labels: ces2.labels.slice(1) }, ces2, 'I4'],
    ['labels', { labels: ['very-high', ...ces1.labels.slice(1)] }, ces1, 'I4'],
    ['labels', { labels: ['disagree', 'strongly-disagree', ...ces2.labels.slice(2)] }, ces2, 'I4'],
    ['labels', { labels: ['disagree', 'strongly-disagree', 'neutral', ...ces2.labels.slice(3)] }, ces2, 'I4'],
    ['labels', { labels: ['very-difficult', 'difficult', 'neutral', 'easy', 'very-easy'] }, ces1, 'I8'],
    ['midpoint', { midpoint: 3 }, ces2, 'I4'],
    ['midpoint', { midpoint: undefined }, ces2, 'I4'],
    ['bands', { bands: [{ id: 'all', from: 0, to: 8 }] }, ces1, 'I1'],
    [
      'bands',
      {
        bands: [
          { id: 'a', from: 1, to: 2 },
          { id: 'b', from: 3, to: 5 },
        ],
      },
      ces1,
      'I2',
    ],
    [
      'bands',
      {
        bands: [
          { id: 'a', from: 1, to: 3 },
          { id: 'b', from: 2, to: 5 },
        ],
      },
      ces1,
      'I3',
    ],
    ['boxes', { boxes: [{ id: 'top', easy: ['5', '6', '7'] }] }, ces2, 'I5'],
    ['boxes', { boxes: [{ id: 'top', easy: ['neutral', 'somewhat-agree', 'agree', 'strongly-agree'] }] }, ces2, 'I5'],
    ['boxes', { boxes: [{ id: 'top', easy: ['agree'] }] }, ces2, 'I5'],
    ['orientation', { orientation: 'descending' }, ces2, 'I15'],
    ['words.en.labels', { words: { en: { labels: ['No', 'Yes'] } } }, ces2, 'I4'],
    ['words.en.question', { words: { en: { question: 'Was {product} easy?' } } }, ces2, ''],
    ['orientation', { orientation: 'shuffled' }, ces2, 'I15'],
    ['presets', { presets: ['mean', 'net5'] }, ces2, 'I10'],
    ['presets', { presets: ['mean', 'mean'] }, ces2, 'I10'],
    ['presets', { presets: [] }, ces2, ''],
    ['boxes', { boxes: [{ id: 'top2of7', easy: ['strongly-agree'] }] }, ces2, 'I5'],
    ['boxes', { boxes: [{ id: 'a', easy: ['strongly-agree'], hard: ['neutral'] }] }, ces2, 'I5'],
    ['bands', { bands: [{ id: 'a', from: 1, to: 4 }] }, ces1, 'I2'],
    ['bands', { bands: [{ id: 'a', from: 1, to: Number.NaN }] }, ces1, ''],
    ['words.de.items', { items: ['a', 'b'], words: { de: { items: { a: 'A' } } } }, ces1, ''],
    ['labels', { labels: ['low', 'very-low', 'moderate', 'high', 'very-high'] }, ces1, 'I4'],
    ['wording.version', { wording: { id: 'issue' } }, ces2, 'I11'],
    ['id', { id: 'CES 2' }, ces2, ''],
    ['version', { version: 0 }, ces2, ''],
    ['step', { step: 4 }, ces2, ''],
    ['min', { min: 0.5 }, ces2, ''],
  ]
  it.each(faults)('refuses a faulty %s: %j', (field, change, base, rule) => {
    const faulty = { ...base, ...change } as Scale
    const [issue] = checkScale(faulty)
    expect([issue?.field, issue?.rule ?? '']).toEqual([field, rule])
    expect(() => defineScale(faulty)).toThrow(`\`${field}\` of scale`)
  })
})

describe('a scale under the name of a published one', () => {
  it.each<[string, object]>([
    [
      'labels',
      {
        labels: [
          'strongly-disagree',
          'disagree',
          'slightly-disagree',
          'neutral',
          'slightly-agree',
          'agree',
          'strongly-agree',
        ],
      },
    ],
    ['direction', { direction: 'effort-up' }],
    ['wording', { words: { en: { question: 'Was {company} nice?' } } }],
  ])('may not have another %s', (field, change) => {
    expect(checkScale({ ...ces2, ...change } as Scale).map((issue) => issue.field)).toContain(field)
    expect(checkScale({ ...ces2, id: 'ours', ...change } as Scale).map((issue) => issue.field)).not.toContain(field)
  })

  it('may have words of its own under a wording of its own', () => {
    const words = { en: { question: '{company} made it easy for me to order.' } }
    expect(checkScale({ ...ces2, wording: { id: 'order', version: 1 }, words })).toEqual([])
    expect(checkScale({ ...ces2, wording: { id: 'issue', version: 2 }, words })).toEqual([])
    expect(checkScale({ ...ces2, layout: 'vertical', glyph: 'emoji' })).toEqual([])
  })
})
