import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ces1,
  ces2,
  ces2Short,
  csi,
  defineScale,
  ease5,
  ease7,
  effortDimensions,
  hasWords,
  type IssueName,
  type Locale,
  nps,
  open,
  type Scale,
  seriesOf,
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
    const { likelihood: _, ...less } = de
    expect(wordsFor(nps, less)).toBeUndefined()
    expect(wordsFor({ ...ease7, wording: { id: 'parcel', version: 1 } }, de)).toBeUndefined()
    expect(wordsFor({ ...effortDimensions, items: ['time', 'money'] }, de)).toBeUndefined()
    const labels = ['difficult', 'neutral', 'easy']
    const ease3 = defineScale({ ...ease5, id: 'ease3', max: 3, midpoint: 2, labels, presets: ['mean'] })
    expect(wordsFor(ease3, en)).toBeUndefined()
  })

  it('takes the words of the scale before those of the locale', () => {
    const ours = { ...ces2, wording: { id: 'return', version: 2 }, words: { de: { question: '{company}: Retoure?' } } }
    expect(wordsFor(ours, de, { company: 'X' })).toEqual({
      question: '\u2068X\u2069: Retoure?',
      labels: de.agreement.labels,
      wording: { id: 'return', version: 2 },
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
        const { question } = wordsFor(ces2, en, { company, issue: company as IssueName }) ?? { question: '' }
        expect(question.replace(/\u2068([^\u2068\u2069]*)\u2069/, '$1')).not.toMatch(/[\p{Bidi_C}\p{Cc}\u2028\u2029]/u)
        expect(question).toMatch(/ made it easy for me to handle my .+\.$/s)
      }),
    )
  })

  it('takes no name for a slot', () => {
    expect(wordsFor(ces2, en, { company: '{issue} $&' })?.question).toContain('\u2068issue $&\u2069 made')
  })

  it('records what was asked: the choice as the wording, and the version of the words in that language', () => {
    const wordingOf = (scale: Scale, locale: Locale, issue?: IssueName) => wordsFor(scale, locale, { issue })?.wording
    expect(wordingOf(ces2, en)).toEqual({ id: 'issue', version: 1 })
    expect(wordingOf(ces2, en, 'order')).toEqual({ id: 'order', version: 1 })
    expect(wordingOf(ces2, ru)).toEqual({ id: 'issue', version: 2 })
    expect(wordingOf(ease7, en)).toEqual({ id: 'task', version: 1 })
    expect(wordingOf(ease7, en, 'issue')).toEqual({ id: 'issue', version: 1 })
    expect(wordingOf(nps, en, 'order')).toEqual({ id: 'recommend', version: 1 })
    const series = seriesOf(ces2, { locale: 'ru', channel: 'web', wording: wordingOf(ces2, ru, 'order') })
    expect(series.wording).toBe('order@2')
  })

  it('agrees with a company whose name is a plural', () => {
    const company = 'Die Stadtwerke'
    expect(wordsFor(ces2, de, { company, companyIsPlural: true, issue: 'order' })?.question).toBe(
      '\u2068Die Stadtwerke\u2069 haben es mir leicht gemacht, meine Bestellung aufzugeben.',
    )
    expect(wordsFor(ces2, de, { company: 'Acme' })?.question).toMatch(/^\u2068Acme\u2069 hat es/)
    expect(wordsFor(ces2, de, { companyIsPlural: true })?.question).toMatch(/^Das Unternehmen hat es/)
    expect(wordsFor(ces2, fr, { company: 'Les Halles', companyIsPlural: true })?.question).toContain('m’ont permis')
  })

  it('puts the choice into a question of the host’s own, in English, and gives it a wording of its own', () => {
    const ours = (question: string): Scale => ({
      ...ces2,
      wording: { id: 'ours', version: 3 },
      words: { en: { question, issue: 'parcel' } },
    })
    const slotted = ours('{company} and {company} dealt with my {issue}.')
    expect(wordsFor(slotted, en, { company: 'A' })?.question).toBe(
      '\u2068A\u2069 and \u2068A\u2069 dealt with my parcel.',
    )
    expect(wordsFor(slotted, en, { issue: 'order' })).toMatchObject({
      question: 'The company and The company dealt with my order.',
      wording: { id: 'ours-order', version: 3 },
    })
    expect(wordsFor(ours('It was easy.'), en, { issue: 'order' })?.wording).toEqual({ id: 'ours', version: 3 })
  })

  it('fills the slot of a question that has no class noun, where the language has one', () => {
    const ours = { ...ces2, words: { ru: { question: '{company}: было легко?' } } }
    expect(wordsFor(ours, ru)?.question).toBe('Компания: было легко?')
  })

  it('never depends on anything but the two', () => {
    const bare: Locale = { ...en, agreement: { labels: [], questions: {} } }
    expect(wordsFor(ces2, bare)).toBeUndefined()
  })
})

describe('hasWords', () => {
  const own = (words: Scale['words'], more: Partial<Scale> = {}): Scale =>
    ({ ...ces2, wording: { id: 'ours', version: 1 }, words, ...more }) as Scale
  const items = csi({ price: 'Price', range: 'Range' })

  it.each([
    [ces2, true],
    [ces2Short, true],
    [nps, true],
    [effortDimensions, true],
    [open, true],
    [items, false],
    [csi({ price: { en: 'Price', de: 'Preis' }, range: { en: 'Range', de: 'Auswahl' } }), true],
    [own({ en: { question: 'Easy?' } }), false],
    [own({ de: { question: 'Leicht?' } }), true],
    [own({ de: { question: 'Leicht?' } }, { type: 'ease', labels: ['a-difficult', 'neutral', 'a-easy'] }), false],
    [own({}, { wording: { id: 'issue', version: 2 } }), false],
    [{ ...effortDimensions, items: ['time', 'money'] }, false],
  ] as const)('knows beforehand what wordsFor finds in German: %#', (scale, expected) => {
    expect(hasWords(scale, 'de')).toBe(expected)
    if ('labels' in scale) expect(wordsFor(scale, de) !== undefined).toBe(expected)
  })

  it('knows of no language beyond the nineteen', () => {
    expect([hasWords(ces2, 'sv'), hasWords(open, 'sv'), hasWords(items, 'en')]).toEqual([false, false, true])
  })
})
