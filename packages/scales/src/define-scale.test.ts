import { describe, expect, it } from 'vitest'
import * as door from './index.js'
import { ces1, ces2, checkScale, defineScale, ease7, type Scale } from './index.js'

const isScale = (value: unknown): value is Scale => typeof value === 'object' && value !== null && 'labels' in value
const builtIn = Object.values(door).filter(isScale)

describe('checkScale', () => {
  it.each(builtIn)('finds no fault with $id', (scale) => {
    expect(checkScale(scale)).toEqual([])
  })
})

describe('defineScale', () => {
  it('returns a frozen scale', () => {
    expect(Object.isFrozen(defineScale(ces2))).toBe(true)
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
