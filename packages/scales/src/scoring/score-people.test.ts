import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ces2, csi, effortDimensions } from '../index.js'
import { score } from './score.js'
import { scoreItems } from './score-items.js'
import { scorePeople } from './score-people.js'
import { tallyItems } from './tally-items.js'

const scale = csi({ price: 'Price', delivery: 'Delivery' })
const rating = fc.integer({ min: 1, max: 5 })
const people = fc.array(fc.record({ price: rating, delivery: rating }), { minLength: 5, maxLength: 80 })

describe('tallyItems', () => {
  it('counts each item, and people who rated all', () => {
    const rows = [
      { price: 5, delivery: 3 },
      { price: 4 },
      { price: 1, delivery: null },
      { price: 6, delivery: 2 },
      { price: '3', delivery: 2, other: 9 },
      { price: 1, delivery: 2 },
    ]
    const tallied = tallyItems(scale, rows)
    expect(tallied.histograms).toEqual({ price: [2, 0, 0, 1, 1], delivery: [0, 3, 1, 0, 0] })
    expect(tallied.rejected).toBe(2)
    expect(tallied.people.count).toBe(2)
    expect(tallied.people.mean).toBeCloseTo(2.75, 12)
    expect(tallied.people.squares).toBeCloseTo(3.125, 12)
  })

  it('weighs items', () => {
    const { people: heavy } = tallyItems(scale, [{ price: 5, delivery: 1 }], { weights: { price: 3 } })
    expect(heavy.mean).toBeCloseTo(4, 12)
    expect(() => tallyItems(scale, [], { weights: { price: 0 } })).toThrow('`weights.price`')
    expect(() => tallyItems(scale, [], { weights: { price: Number.NaN } })).toThrow('`weights.price`')
    expect(
      tallyItems(scale, [{ price: 5, delivery: 1 }], { weights: { price: 1e300, delivery: 1e300 } }).people.mean,
    ).toBe(3)
    expect(() => tallyItems(ces2, [])).toThrow('`scale` must have several items, got "ces2"')
  })
})

describe('scorePeople', () => {
  it('is the score of the index, with an interval that item tallies alone never undercut', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(0.9 as const, 0.95 as const, 0.99 as const), (rows, level) => {
        const tallied = tallyItems(scale, rows)
        const own = scorePeople(scale, tallied, { level })
        const { index } = scoreItems(scale, tallied.histograms, { level })
        expect(own.value).toBeCloseTo(index.value!, 9)
        expect(index.interval!.low).toBeLessThanOrEqual(own.interval!.low + 1e-9)
        expect(index.interval!.high).toBeGreaterThanOrEqual(own.interval!.high - 1e-9)
        expect(own.interval!.low).toBeLessThanOrEqual(own.value!)
        expect(own.interval!.high).toBeGreaterThanOrEqual(own.value!)
      }),
    )
  })

  it('is that of one item where all ratings of a person agree', () => {
    const rows = [1, 2, 5, 5, 4, 4, 3].map((value) => ({ price: value, delivery: value }))
    const single = score(scale, 'mean', [1, 1, 1, 2, 2])
    const { value, interval } = scorePeople(scale, tallyItems(scale, rows))
    expect(value).toBeCloseTo(single.value!, 12)
    expect(interval!.low).toBeCloseTo(single.interval!.low, 12)
    expect(interval!.high).toBeCloseTo(single.interval!.high, 12)
  })

  it('makes a composite of effort where it is asked for, and says which way it goes', () => {
    const rows = Array.from({ length: 30 }, () => ({ time: 2, mental: 1, emotional: 1, steps: 4 }))
    expect(scorePeople(effortDimensions, tallyItems(effortDimensions, rows), { pooled: ['locale'] })).toMatchObject({
      preset: 'composite',
      value: 2,
      count: 30,
      larger: 'harder',
      warnings: ['zero-variance', 'pooled:locale'],
    })
  })

  it('hides few people', () => {
    const few = tallyItems(scale, [{ price: 5, delivery: 1 }])
    expect(scorePeople(scale, few)).toMatchObject({ value: null, interval: null, count: null, warnings: ['hidden'] })
    expect(scorePeople(scale, few, { floor: 1, demo: true }).interval).toEqual({ low: 1, high: 5, level: 0.95 })
    expect(scorePeople(scale, tallyItems(scale, []), { floor: 1, demo: true }).value).toBeNull()
  })
})
