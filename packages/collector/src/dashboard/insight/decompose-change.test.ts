import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decomposeChange, type Weighed } from './decompose-change.js'

const meanOf = (segments: readonly Weighed[]): number =>
  segments.reduce((sum, { count, mean }) => sum + count * mean, 0) / segments.reduce((sum, { count }) => sum + count, 0)

describe('the decomposition of a change', () => {
  it('adds up to the change of the total, whatever the segments', () => {
    const segments = fc.uniqueArray(
      fc.record({
        value: fc.constantFrom('phone', 'desktop', 'tablet', 'tv'),
        count: fc.integer({ min: 1, max: 5000 }),
        mean: fc.double({ min: 1, max: 7, noNaN: true }),
      }),
      { minLength: 1, selector: ({ value }) => value },
    )
    fc.assert(
      fc.property(segments, segments, (before, after) => {
        const sum = decomposeChange(before, after).reduce((all, { level, mix }) => all + level + mix, 0)
        expect(sum).toBeCloseTo(meanOf(after) - meanOf(before), 9)
      }),
    )
  })

  it('owes it to the level of the segment that changed, where shares stand', () => {
    const before = [
      { value: 'phone', count: 60, mean: 5 },
      { value: 'desktop', count: 40, mean: 6 },
    ]
    const after = [
      { value: 'phone', count: 600, mean: 4 },
      { value: 'desktop', count: 400, mean: 6 },
    ]
    const effects = decomposeChange(before, after)
    expect(effects.map(({ value, level }) => [value, level])).toEqual([
      ['phone', -0.6],
      ['desktop', 0],
    ])
    expect(effects.reduce((sum, { mix }) => sum + mix, 0)).toBeCloseTo(0, 12)
  })

  it('owes it to the mix, where segments stand and shares changed', () => {
    const before = [
      { value: 'phone', count: 50, mean: 4 },
      { value: 'desktop', count: 50, mean: 6 },
    ]
    const after = [
      { value: 'phone', count: 75, mean: 4 },
      { value: 'desktop', count: 25, mean: 6 },
    ]
    const effects = decomposeChange(before, after)
    expect(effects.map(({ level }) => level)).toEqual([0, 0])
    expect(effects.reduce((sum, { mix }) => sum + mix, 0)).toBeCloseTo(-0.5, 12)
  })

  it('has nothing to say without answers in both periods', () => {
    expect(decomposeChange([], [{ value: 'phone', count: 3, mean: 4 }])).toEqual([])
  })
})
