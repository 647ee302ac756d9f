import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ces1,
  ces2,
  ces2Short,
  defineScale,
  ease5,
  ease7,
  effortDimensions,
  type Locale,
  nps,
  wordsFor,
} from '../index.js'
import { locale as ar } from './ar/locale.js'
import { locale as de } from './de/locale.js'
import { locale as en } from './en/locale.js'
import { locale as fr } from './fr/locale.js'
import { locale as ru } from './ru/locale.js'

describe('wordsFor', () => {
  it('fills and isolates the company', () => {
    expect(wordsFor(ces2, en, { company: 'Acme', issue: 'order' })?.question).toBe(
      '\u2068Acme\u2069 made it easy for me to handle my order.',
    )
  })

  it('has words of its own where the host gives none', () => {
    expect(wordsFor(ces2, en)?.question).toBe('The company made it easy for me to handle my issue.')
    expect(wordsFor(ces1, en)?.question).toContain('to handle your request?')
    expect(wordsFor(nps, en)?.question).toContain('recommend the company to')
    expect(wordsFor(effortDimensions, en)?.items?.time).toBe('Amount of time')
  })

  it('puts the class noun away together with a missing name', () => {
    expect(wordsFor(ces2, ru, { company: 'Ромашка' })?.question).toMatch(/^Компания \u2068Ромашка\u2069 сделала/)
    expect(wordsFor(ces2, ru, { company: ' \u200f ' })?.question).toMatch(/^Компания сделала/)
    expect(wordsFor(ces2, ar)?.question).toBe('سهّلت عليّ الشركة حلّ مشكلتي.')
  })

  it('takes points 1, 2, 4, 6 and 7 of the ladder for five points', () => {
    for (const [short, long] of [
      [ces2Short, ces2],
      [ease5, ease7],
    ] as const) {
      const ladder = wordsFor(long, fr)?.labels
      expect(wordsFor(short, fr)?.labels).toEqual([0, 1, 3, 5, 6].map((at) => ladder?.[at]))
    }
  })

  it('offers nothing rather than two languages', () => {
    expect(wordsFor(nps, de)).toBeUndefined()
    expect(wordsFor(effortDimensions, de)).toBeUndefined()
    expect(wordsFor({ ...ease7, wording: { id: 'issue', version: 1 } }, de)).toBeUndefined()
    const labels = ['difficult', 'neutral', 'easy']
    const ease3 = defineScale({ ...ease5, id: 'ease3', max: 3, midpoint: 2, labels, presets: ['mean'] })
    expect(wordsFor(ease3, en)).toBeUndefined()
  })

  it('takes the words of the scale before those of the locale', () => {
    const ours = { ...ces2, wording: { id: 'return', version: 2 }, words: { de: { question: '{company}: Retoure?' } } }
    expect(wordsFor(ours, de, { company: 'X' })).toEqual({
      question: '\u2068X\u2069: Retoure?',
      labels: de.agreement.labels,
    })
    expect(wordsFor(ours, en)).toBeUndefined()
  })

  it('lets no name break out of its isolate or out of its line', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        'a',
        '{',
        '}',
        '$',
        '&',
        'company',
        '\u202e',
        '\u2069',
        '\n',
        '\u2028',
        '\u0000',
        '\u200f',
        'ب',
      ),
    })
    fc.assert(
      fc.property(hostile, (company) => {
        const { question } = wordsFor(ces2, en, { company, issue: company }) ?? { question: '' }
        expect(question.replace(/\u2068([^\u2068\u2069]*)\u2069/, '$1')).not.toMatch(/[\p{Bidi_C}\p{Cc}\u2028\u2029]/u)
        expect(question).toMatch(/ made it easy for me to handle my .+\.$/s)
      }),
    )
  })

  it('takes no name for a slot', () => {
    expect(wordsFor(ces2, en, { company: '{issue} $&' })?.question).toContain('\u2068issue $&\u2069 made')
  })

  it('never depends on anything but the two', () => {
    const bare: Locale = { ...en, agreement: { labels: [], questions: {} } }
    expect(wordsFor(ces2, bare)).toBeUndefined()
  })
})
