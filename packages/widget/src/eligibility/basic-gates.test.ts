import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basicGates, type Question } from './basic-gates.js'
import type { LedgerEntry } from './ledger/ledger.js'

const day = 86_400_000
const now = 1_000 * day
const entry = (daysAgo: number, rest: Partial<LedgerEntry> = {}): LedgerEntry => ({
  survey: 'checkout',
  at: now - daysAgo * day,
  ending: 'answered',
  subjects: [],
  ...rest,
})
const question = (rest: Partial<Question> = {}): Question => ({
  survey: 'checkout',
  subjects: [],
  ledger: [],
  throttle: undefined,
  sampleRate: 1,
  draw: 0,
  now,
  ...rest,
})
const held = (rest: Partial<Question>) =>
  basicGates(question(rest))
    .filter(({ pass }) => !pass)
    .map(({ gate }) => gate)

describe('decide', () => {
  it('lets the first survey through', () => {
    expect(held({})).toEqual([])
  })

  it.each<[string, LedgerEntry[], string[]]>([
    ['this survey 29 days ago', [entry(29)], ['survey-cooldown']],
    ['this survey exactly 30 days ago', [entry(30)], []],
    ['another survey 13 days ago', [entry(13, { survey: 'support' })], ['any-cooldown']],
    ['another survey exactly 14 days ago', [entry(14, { survey: 'support' })], []],
    ['a dismissal 59 days ago', [entry(59, { survey: 'support', ending: 'dismissed' })], ['dismissed']],
    ['a dismissal exactly 60 days ago', [entry(60, { ending: 'dismissed' })], []],
    [
      'two dismissals in a row, the last 179 days ago',
      [entry(179, { ending: 'dismissed' }), entry(300, { ending: 'dismissed' })],
      ['dismissed-twice'],
    ],
    [
      'two dismissals with an answer between',
      [entry(100, { ending: 'dismissed' }), entry(150), entry(200, { ending: 'dismissed' })],
      [],
    ],
    ['a showing in the future, after the clock was set back', [entry(-5)], ['survey-cooldown', 'any-cooldown']],
  ])('after %s holds back by %j', (_, ledger, gates) => {
    expect(held({ ledger })).toEqual(gates.map(String))
  })

  it('asks once about an order, however long ago', () => {
    const ledger = [entry(900, { subjects: ['a', 'b'] })]
    expect(held({ ledger, subjects: ['b'] })).toEqual(['subject'])
    expect(held({ ledger, subjects: ['c'] })).toEqual([])
  })

  it('lets another survey ask about the same order', () => {
    expect(held({ survey: 'support', ledger: [entry(900, { subjects: ['a'] })], subjects: ['a'] })).toEqual([])
  })

  it('switches a rule off at 0 days', () => {
    const throttle = { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 }
    expect(held({ ledger: [entry(0, { ending: 'dismissed' }), entry(0, { ending: 'dismissed' })], throttle })).toEqual(
      [],
    )
  })

  it('keeps everybody who was in the sample when the rate is raised', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (draw, rate) => {
          const isIn = (sampleRate: number) => !held({ draw, sampleRate }).includes('sample')
          return !isIn(rate) || isIn(Math.min(1, rate + 0.1))
        },
      ),
    )
  })

  it('never lets through more when the ledger grows', () => {
    const entries = fc.array(
      fc.record({
        survey: fc.constantFrom('checkout', 'support'),
        at: fc.integer({ min: 0, max: now }),
        ending: fc.constantFrom('shown' as const, 'answered' as const),
        subjects: fc.subarray(['a', 'b']),
      }),
    )
    fc.assert(
      fc.property(entries, entries, (ledger, more) => {
        const before = held({ ledger, subjects: ['a'] })
        const after = held({ ledger: [...ledger, ...more], subjects: ['a'] })
        return before.every((gate) => after.includes(gate))
      }),
    )
  })
})
