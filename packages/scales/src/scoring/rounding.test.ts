import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ces1, ces2, ces2Short } from '../index.js'
import { bandAt } from './bands/band-at.js'
import { describeFigure } from './describe-figure.js'
import { score } from './score.js'
import { scoreWeighted } from './score-weighted.js'
import { adjustPValues } from './significance/adjust-p-values.js'
import { compareShares } from './significance/compare-shares.js'
import { testTrend } from './significance/test-trend.js'
import { tallyWeighted } from './tally-weighted.js'

const share = fc.nat(40).chain((count) => fc.record({ yes: fc.nat(count + 1), count: fc.constant(count + 1) }))
const turned = ({ yes, count }: { yes: number; count: number }) => ({ yes: count - yes, count })

describe('at the borders', () => {
  it('a case and its mirror image take the same test', () => {
    expect(compareShares({ yes: 4, count: 5 }, { yes: 12, count: 15 }).method).toBe(
      compareShares({ yes: 1, count: 5 }, { yes: 3, count: 15 }).method,
    )
    fc.assert(
      fc.property(share, share, (before, after) => {
        const one = compareShares(before, after)
        const other = compareShares(turned(before), turned(after))
        expect(other.method).toBe(one.method)
        expect(other.p).toBeCloseTo(one.p!, 12)
      }),
      { numRuns: 1000 },
    )
  })

  it('no p is over 1', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 5 }), (shares) => {
        expect(compareShares(shares[0]!, shares[1]!).p).toBeLessThanOrEqual(1)
        expect(testTrend(shares).p).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })

  it('a weighted figure stays on its scale', () => {
    const weights = fc.double({ min: 1e-100, max: 1e100, noNaN: true })
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), weights), { minLength: 5, maxLength: 60 })
    const limits = { mean: [1, 7], top2of7: [0, 100], top3of7: [0, 100], net7: [-100, 100] } as const
    fc.assert(
      fc.property(answers, fc.boolean(), (rows, agree) => {
        const values = rows.map(([value]) => (agree ? 7 : value))
        const tallied = tallyWeighted(
          ces2,
          values,
          rows.map(([, weight]) => weight),
        )
        for (const preset of ['mean', 'top2of7', 'top3of7', 'net7'] as const) {
          const { weighted } = scoreWeighted(ces2, preset, tallied)
          if (weighted.value === null) continue
          const [least, most] = limits[preset]
          for (const number of [weighted.value, weighted.interval!.low, weighted.interval!.high]) {
            expect(number).toBeGreaterThanOrEqual(least)
            expect(number).toBeLessThanOrEqual(most)
          }
          expect(weighted.interval!.low).toBeLessThanOrEqual(weighted.value)
          expect(weighted.interval!.high).toBeGreaterThanOrEqual(weighted.value)
          expect(weighted.effectiveCount).toBeLessThanOrEqual(values.length)
        }
      }),
    )
  })

  it('a q that is 0.05 but for rounding counts as 0.05', () => {
    expect(adjustPValues([0.03, 0.9, 0.02, 0.01, 0.8]).map(({ flagged }) => flagged)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it('no value outside the scale has a band', () => {
    for (const value of [0.99, 7.01, Number.NaN, Infinity])
      expect(() => bandAt(ces2, value)).toThrow('`value` must lie from 1 to 7')
    expect(bandAt(ces1, 5)?.id).toBe('critical')
    expect(bandAt(ces2Short, 13 / 3 - 1e-12)?.id).toBe('ideal')
  })
})

it('a sentence about weighted answers says how many plain ones would be as precise', () => {
  const values = Array.from({ length: 60 }, (_, at) => 1 + (at % 7))
  const tallied = tallyWeighted(
    ces2,
    values,
    values.map((_, at) => (at < 5 ? 10 : 1)),
  )
  expect(describeFigure(scoreWeighted(ces2, 'mean', tallied).weighted)).toMatch(
    /; 60 answers, as precise as \d+(\.\d)? of equal weight\. Note:/,
  )
})

describe('odd input', () => {
  it('of huge counts keeps its digits', () => {
    const { value, interval } = score(ces2, 'mean', [0, 0, 0, 0, 0, 2 ** 40, 2 ** 40])
    expect(value).toBe(6.5)
    expect(interval!.high - interval!.low).toBeLessThan(1e-5)
    expect(interval!.high).toBeGreaterThan(6.5)
    expect(score(ces2, 'top2of7', [2 ** 31, 0, 0, 0, 0, 2 ** 33, 0]).value).toBe(80)
    expect(() => score(ces2, 'mean', [2 ** 53 - 1, 1, 1, 0, 0, 0, 0])).toThrow('2⁵³')
  })

  it('is refused by name', () => {
    for (const bars of [
      [0, 0, 0, 0, 0, 0, Number.NaN],
      [0, 0, 0, 0, 0, 0, -1],
      [0, 0, 0, 0, 0, 0, 1e300],
    ])
      expect(() => score(ces2, 'mean', bars)).toThrow('`histogram` must hold')
    // biome-ignore lint/suspicious/noSparseArray: a hole is what a careless host may pass.
    expect(() => score(ces2, 'mean', [1, , 3, 4, 5, 6, 7] as number[])).toThrow('`histogram` must hold')
    expect(() => score(ces2, 'mean', undefined as never)).toThrow('`histogram` must have one bar per point (7)')
    expect(score(ces2, 'mean', [0, 0, 0, 0, 0, 0, 0]).warnings).toEqual(['hidden'])
    const tallied = tallyWeighted(ces2, [7, 7, 7, 7, 7], [1, 1, 1, 1, 1])
    for (const weights of [[0, 0, 0, 0, 0, 0, Number.NaN], [0, 0, 0, 0, 0, 0, -5], [5], [0, 0, 0, 0, 0, 0, 0]])
      expect(() => scoreWeighted(ces2, 'mean', { ...tallied, weights })).toThrow('`weights`')
  })
})
