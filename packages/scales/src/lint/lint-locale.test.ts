import { describe, expect, it } from 'vitest'
import { type FullLocale, lintLocale, localeTags } from '../index.js'

const load = async (tag: string): Promise<FullLocale> => (await import(`../words/${tag}/locale.ts`)).locale
const rulesOf = (locale: FullLocale): string[] => [...new Set(lintLocale(locale).map(({ rule }) => rule))]

describe('lintLocale', () => {
  it.each([...localeTags])('has nothing against the words of %s', async (tag) => {
    expect(lintLocale(await load(tag))).toEqual([])
  })

  // What once stood in these languages, and what might.
  it.each([
    ['ru', 'agreement', { labels: ['Полностью не согласен/согласна'] }, 'gendered-negation'],
    ['uk', 'agreement', { labels: ['Не згоден/згодна'.toLowerCase()] }, 'gendered-negation'],
    ['pl', 'satisfaction', { labels: ['Raczej nie zadowolony / zadowolona'] }, 'gendered-negation'],
    ['es', 'ease', { questions: { task: 'En general, ¿le resultó difícil o fácil completar la tarea?' } }, 'degree'],
    ['ko', 'ease', { questions: { task: '전반적으로 이 작업을 완료하기가 어려웠습니까, 쉬웠습니까?' } }, 'degree'],
    [
      'ja',
      'ease',
      { questions: { task: '全体として、この作業を完了するのは難しかったですか、簡単でしたか？' } },
      'degree',
    ],
    ['de', 'ease', { questions: { order: 'War es schwierig oder einfach, Ihre Bestellung aufzugeben?' } }, 'degree'],
    ['es', 'effort', { labels: ['Esfuerzo muy bajo'] }, 'ladder'],
    ['it', 'effort', { labels: ['Sforzo basso'] }, 'ladder'],
    ['pl', 'effort', { labels: ['Bardzo mały wysiłek'] }, 'ladder'],
    ['pt-BR', 'effort', { labels: ['Esforço alto'] }, 'ladder'],
    ['hi', 'binary', { questions: { issue: 'क्या आपकी समस्या आसानी से हल हुई?' } }, 'presupposes'],
    ['ko', 'binary', { questions: { issue: '문제를 쉽게 해결하셨습니까?' } }, 'presupposes'],
    ['en', 'binary', { questions: { issue: 'Did you solve your issue easily?' } }, 'presupposes'],
    ['en', 'agreement', { questions: { order: 'It was easy to handle my order.' } }, 'placeholder'],
    ['en', 'ease', { questions: { issue: 'How difficult or easy was it with {company}?' } }, 'placeholder'],
    ['de', 'agreement', { questions: { order: '{company} [hat es mir leicht gemacht.' } }, 'placeholder'],
    ['ru', 'agreement', { questions: { order: '{company} всё упростила.' } }, 'placeholder'],
    ['fa', 'binary', { questions: { return: '' } }, 'missing'],
    ['fa', 'likelihood', { ends: undefined }, 'missing'],
    ['fa', 'dimensions', { items: { time: 'زمان' } }, 'missing'],
    ['fa', 'satisfaction', { labels: ['ناراضی', 'راضی'] }, 'missing'],
  ] as const)('finds in %s under %s what is wrong with %j: %s', async (tag, family, wrong, rule) => {
    const good = await load(tag)
    const { labels: theirs = [] } = wrong as { labels?: string[] }
    const old = good[family]
    const labels =
      rule === 'missing' && theirs.length ? theirs : [...theirs, ...(old.labels ?? []).slice(theirs.length)]
    const questions = { ...old.questions, ...(wrong as { questions?: object }).questions }
    const bad = { ...good, [family]: { ...old, ...wrong, labels: old.labels && labels, questions } } as FullLocale
    expect(rulesOf(bad)).toEqual([rule])
  })

  it.each(['agreement', 'effort', 'ease', 'binary', 'dimensions', 'satisfaction', 'likelihood'] as const)(
    'misses %s where a language lacks it',
    async (family) => {
      const { [family]: _, ...rest } = await load('de')
      expect(lintLocale(rest as FullLocale).map(({ rule, field }) => [rule, field])).toEqual([['missing', family]])
    },
  )

  it('wants both numbers in the name of a point', async () => {
    expect(rulesOf({ ...(await load('en')), nOfM: '{n} of 7' })).toEqual(['placeholder'])
  })
})
