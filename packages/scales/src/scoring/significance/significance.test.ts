import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clopperPearson } from '../interval/clopper-pearson.js'
import { wilson } from '../interval/wilson.js'
import { adjustPValues } from './adjust-p-values.js'
import { compareMeans } from './compare-means.js'
import { compareRanks } from './compare-ranks.js'
import { compareShares } from './compare-shares.js'
import { testTrend } from './test-trend.js'

type Pair = [yes: number, count: number]
interface Reference {
  means: {
    before: number[]
    after: number[]
    t: number
    df: number
    welch: number
    effect: number
    mannWhitney: number
  }[]
  fisherIrwin: { before: Pair; after: Pair; expected: number; p: number }[]
  benjaminiHochberg: { p: number[]; q: number[] }
  cochranArmitage: { periods: Pair[]; z: number; p: number }[]
  clopperPearson: { yes: number; count: number; low: number; high: number }[]
  wilson: { yes: number; count: number; low: number; high: number }[]
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../test/golden/${name}.json`, import.meta.url), 'utf8'))
/** Computed with SciPy, and the trend with exact fractions. */
const reference: Reference = read('significance')
const examples: { id: string; before: Pair; after: Pair; method: string; z: number; p: number }[] = read('two-periods')
const share = ([yes, count]: Pair) => ({ yes, count })

describe('compareShares', () => {
  it.each(examples)('gives $id: $before then $after', ({ before, after, method, z, p }) => {
    const result = compareShares(share(before), share(after))
    expect(result.method).toBe(method)
    expect(Math.abs(result.statistic! - z)).toBeLessThanOrEqual(1e-6)
    expect(Math.abs(result.p! - p)).toBeLessThanOrEqual(1e-6)
  })

  it.each(reference.fisherIrwin)('uses Fisher–Irwin for $before and $after', ({ before, after, p }) => {
    const result = compareShares(share(before), share(after))
    expect(result.method).toBe('fisher-irwin')
    expect(result.p).toBeCloseTo(p, 9)
  })

  it('finds nothing where all answers agree', () => {
    for (const yes of [0, 1])
      expect(compareShares({ yes: 7 * yes, count: 7 }, { yes: 9 * yes, count: 9 })).toMatchObject({
        statistic: 0,
        p: 1,
      })
  })

  it('stays with the N − 1 test while no expected count is below 1', () => {
    expect(compareShares(share([0, 10]), share([2, 10])).method).toBe('n-1')
    expect(compareShares(share([0, 10]), share([1, 10])).method).toBe('fisher-irwin')
  })
})

describe('compareMeans and compareRanks', () => {
  it.each(reference.means)('agree with the reference: $before and $after', (row) => {
    const welch = compareMeans(row.before, row.after)
    expect(welch.statistic).toBeCloseTo(row.t, 9)
    expect(welch.df).toBeCloseTo(row.df, 7)
    expect(welch.p).toBeCloseTo(row.welch, 9)
    const ranks = compareRanks(row.before, row.after, false)
    expect(ranks.effect).toBeCloseTo(row.effect, 12)
    expect(ranks.p).toBeCloseTo(row.mannWhitney, 9)
    expect(compareRanks(row.before, row.after, true).effect).toBeCloseTo(1 - row.effect, 12)
  })

  it('say so where nothing varies', () => {
    expect(compareMeans([0, 9], [0, 9])).toMatchObject({ p: null, warnings: ['zero-variance'] })
    expect(compareMeans([1, 0], [0, 9])).toMatchObject({ p: null, warnings: ['zero-variance'] })
    expect(compareRanks([0, 19], [0, 19], false)).toMatchObject({ p: null, effect: 0.5, warnings: ['zero-variance'] })
  })

  it('warn of small samples', () => {
    expect(compareRanks([5, 4], [10, 20], false).warnings).toEqual(['small-sample'])
    expect(compareRanks([5, 5], [10, 20], false).warnings).toEqual([])
  })

  it('keep their digits with ten million answers', () => {
    const many = [0, 0, 1e6, 2e6, 2e6, 4e6, 1e6]
    const more = [0, 0, 1e6, 2e6, 2e6, 3e6, 2e6]
    expect(compareRanks(many, more, false).p).toBeLessThan(1e-12)
    expect(compareMeans(many, more).statistic).toBeGreaterThan(100)
  })
})

describe('testTrend', () => {
  it.each(reference.cochranArmitage)('agrees with exact fractions: $periods', ({ periods, z, p }) => {
    const result = testTrend(periods.map(share))
    expect(result.statistic).toBeCloseTo(z, 9)
    expect(result.p).toBeCloseTo(p, 9)
  })

  it('finds nothing where all answers agree', () => {
    expect(testTrend([share([0, 5]), share([0, 6]), share([0, 7])])).toMatchObject({ statistic: 0, p: 1 })
    expect(testTrend([share([2, 5])])).toMatchObject({ statistic: 0, p: 1 })
  })
})

describe('adjustPValues', () => {
  it('agrees with the reference, in the order given', () => {
    const adjusted = adjustPValues(reference.benjaminiHochberg.p)
    adjusted.forEach(({ q }, at) => {
      expect(q).toBeCloseTo(reference.benjaminiHochberg.q[at]!, 12)
    })
    expect(adjusted.map(({ flagged }) => flagged)).toEqual([true, false, false, true, false, false, false, true])
  })

  it('leaves out what was not tested', () => {
    expect(adjustPValues([null, 0.04, 0.03])).toEqual([
      { q: null, flagged: false },
      { q: 0.04, flagged: true },
      { q: 0.04, flagged: true },
    ])
    expect(adjustPValues([])).toEqual([])
  })
})

describe('intervals of a share', () => {
  it.each(reference.wilson)('agree with the reference: Wilson, $yes of $count', ({ yes, count, low, high }) => {
    expect(wilson(yes / count, count).low).toBeCloseTo(low, 12)
    expect(wilson(yes / count, count).high).toBeCloseTo(high, 12)
  })

  it.each(reference.clopperPearson)('agree with the reference: exact, $yes of $count', ({ yes, count, low, high }) => {
    expect(clopperPearson(yes, count).low).toBeCloseTo(low, 10)
    expect(clopperPearson(yes, count).high).toBeCloseTo(high, 10)
  })
})
