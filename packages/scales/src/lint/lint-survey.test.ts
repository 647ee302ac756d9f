import { describe, expect, it } from 'vitest'
import {
  binary,
  ces1,
  ces2,
  csi,
  defineScale,
  ease5,
  ease7,
  effortDimensions,
  instruments,
  open,
  openRequired,
  wordsFor,
} from '../index.js'
import { locale as en } from '../words/en/locale.js'
import { locale as ru } from '../words/ru/locale.js'
import { lintSurvey } from './lint-survey.js'

const rulesOf = (survey: Parameters<typeof lintSurvey>[0]) => lintSurvey(survey).map(({ rule }) => rule)

describe('lintSurvey', () => {
  it.each(instruments.filter((scale) => !scale.items))('has nothing against $id with one open question', (scale) => {
    const { question, labels } = wordsFor(scale, en, { company: 'Acme' })!
    expect(lintSurvey({ scale, question, labels, open: [open] })).toEqual([])
  })

  it('has nothing against the other English wording of the ease question', () => {
    const scale = { ...ease7, wording: { id: 'issue', version: 1 } }
    expect(rulesOf({ scale, question: wordsFor(scale, en)!.question })).toEqual([])
  })

  it.each([
    ['How fast did we answer your question?', ease7, ['speed', 'construct']],
    ['Was the manual clear?', binary, ['construct']],
    ['How easy was it to find and order the product?', ease7, ['one-pole', 'double-barrelled']],
    ['How difficult or easy was our amazing new checkout?', ease7, ['leading']],
    ['It was not easy to handle my issue.', ces2, ['negated']],
    ['Acme made it difficult for me to handle my issue.', ces2, ['direction']],
    ['Did Acme make it easy for you to handle your issue?', ces2, ['label-mismatch']],
    ['How much effort did you have to put forth?', ease7, ['label-mismatch']],
    ['How easy was it to handle your issue?', ces1, ['label-mismatch']],
    ['How satisfied were you with the effort of our team?', ces1, ['construct']],
  ])('finds fault with %j', (question, scale, rules) => {
    expect(rulesOf({ scale, question })).toEqual(rules)
  })

  it('finds a statement that contradicts the declared direction', () => {
    const scale = { ...ces2, id: 'ours', direction: 'effort-up' as const, presets: ['mean'] }
    expect(rulesOf({ scale, question: '{company} made it easy for me.' })).toEqual(['direction'])
  })

  it('finds labels of another construct', () => {
    expect(rulesOf({ scale: ces1, labels: ['Very easy', 'Easy', 'Moderate', 'Hard', 'Very hard'] })).toEqual([
      'label-mismatch',
    ])
    expect(rulesOf({ scale: ces2, labels: ['1', '2', '3', 'Undecided', '5', '6', '7'] })).toEqual(['opt-out'])
  })

  it('finds more than two questions, chains and mandatory text', () => {
    expect(rulesOf({ scale: ces2, open: [open] })).toEqual([])
    expect(rulesOf({ scale: ces2, open: [openRequired] })).toEqual(['required'])
    expect(rulesOf({ scale: ces2, open: [open, open] })).toEqual(['too-many', 'chained'])
    expect(rulesOf({ scale: ces2, companions: [ease7], open: [open] })).toEqual(['too-many'])
    expect(rulesOf({ scale: effortDimensions })).toEqual(['too-many'])
    expect(rulesOf({ scale: csi({ a: 'Price', b: 'Delivery', c: 'Range' }) })).toEqual(['too-many'])
  })

  it('finds coarse scales, odd faces and a changed order', () => {
    const coarse = defineScale({
      ...ease5,
      id: 'ease3',
      max: 3,
      midpoint: 2,
      labels: ['difficult', 'neutral', 'easy'],
      presets: ['mean'],
    })
    expect(rulesOf({ scale: coarse })).toEqual(['coarse'])
    expect(rulesOf({ scale: { ...ease7, glyph: 'emoji' } })).toEqual(['emoji'])
    expect(rulesOf({ scale: { ...ease7, layout: 'vertical', orientation: 'descending' } })).toEqual([
      'reserved-id',
      'order',
    ])
  })

  it('says that it reads English only', () => {
    const { question } = wordsFor(ces2, ru)!
    expect(lintSurvey({ scale: ces2, question, language: 'ru' })).toEqual([
      expect.objectContaining({ rule: 'language', severity: 'note' }),
    ])
  })
})
