import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRates } from '../scoring.js'

const now = { id: 'now', shown: 80, answered: 48 }
const later = { id: 'later', shown: 70, answered: 56 }

describe('the response rates of two variants', () => {
  it('are told in percent, with interval, difference and tests', () => {
    const { rates, differences } = compareRates([now, later])
    expect(rates.map(({ id, value }) => [id, value])).toEqual([
      ['now', 60],
      ['later', 80],
    ])
    const [difference] = differences
    expect(difference).toMatchObject({ ids: ['now', 'later'], isDifferent: true, warnings: [] })
    expect(difference?.change).toBeCloseTo(20, 10)
    // Newcombe 1998, method 10, has 5.24 to 33.39 for these counts; ours is made of the intervals that every share here has.
    expect(Math.abs((difference?.interval.low ?? 0) - 5.24)).toBeLessThan(1)
    expect(Math.abs((difference?.interval.high ?? 0) - 33.39)).toBeLessThan(1)
    expect(difference?.tests.map(({ method }) => method)).toEqual(['square-and-add', 'n-1'])
    expect(difference?.tests[1]?.statistic).toBeCloseTo(2.6413, 3)
    expect(difference?.q).toBe(difference?.tests[0]?.p)
  })

  it('differ exactly where the interval leaves out 0, whichever stands first', () => {
    const count = fc.integer({ min: 30, max: 400 })
    fc.assert(
      fc.property(
        count,
        count,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, m, p, q) => {
          const one = { id: 'a', shown: n, answered: Math.round(n * p) }
          const other = { id: 'b', shown: m, answered: Math.round(m * q) }
          const there = compareRates([one, other]).differences[0]
          const back = compareRates([other, one]).differences[0]
          const { low, high } = there?.interval ?? { low: 0, high: 0 }
          expect(there?.isDifferent).toBe(low > 0 || high < 0)
          expect(back?.change).toBeCloseTo(-(there?.change ?? 0), 9)
          expect(back?.interval.low).toBeCloseTo(-high, 9)
          expect(back?.isDifferent).toBe(there?.isDifferent)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are no finding while few were shown', () => {
    const { differences } = compareRates([
      { id: 'a', shown: 29, answered: 0 },
      { id: 'b', shown: 200, answered: 200 },
    ])
    expect(differences[0]).toMatchObject({ isDifferent: false, warnings: ['small-sample', 'uneven-groups'] })
  })

  it('come with a warning where the draw alone would hardly have made such groups', () => {
    const of = (shown: number) =>
      compareRates([
        { id: 'a', shown: 1000, answered: 100 },
        { id: 'b', shown, answered: 100 },
      ])
    expect(of(1000).differences[0]?.warnings).toEqual([])
    expect(of(1100).differences[0]?.warnings).toEqual([])
    expect(of(1200).differences[0]?.warnings).toEqual(['uneven-groups'])
  })
})

describe('more variants', () => {
  it('are compared pair by pair, corrected for their number', () => {
    const { differences } = compareRates([now, later, { id: 'never', shown: 75, answered: 45 }])
    expect(differences.map(({ ids }) => ids.join())).toEqual(['now,later', 'now,never', 'later,never'])
    expect(differences.every(({ warnings }) => warnings.includes('multiple-comparisons'))).toBe(true)
    expect(differences[0]?.q).toBeGreaterThan(differences[0]?.tests[0]?.p ?? 1)
  })

  it('tell nothing of one that was hardly shown', () => {
    const { rates, differences } = compareRates([
      now,
      { id: 'b', shown: 0, answered: 0 },
      { id: 'c', shown: 1, answered: 1 },
    ])
    expect(rates.map(({ value, interval }) => [value, interval === null])).toEqual([
      [60, false],
      [null, true],
      [100, true],
    ])
    expect(differences).toEqual([])
    expect(compareRates([])).toEqual({ rates: [], differences: [] })
  })

  it.each([
    [
      [{ id: 'a', shown: 1, answered: 2 }],
      '`variants[0]` must have whole numbers with 0 ≤ answered ≤ shown, got answered 2',
    ],
    [[{ id: 'a', shown: 1.5, answered: 1 }], 'got answered 1, shown 1.5'],
    [[{ id: 'a', shown: 1, answered: -1 }], 'got answered -1'],
    [[now, now], '`variants[1].id` must be an id that no other has, got "now"'],
  ])('%j cannot be counts', (variants, message) => {
    expect(() => compareRates(variants)).toThrow(message)
  })
})
