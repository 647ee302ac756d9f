import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ces1, ces2, type Scale, seriesOf } from '../index.js'
import { comparePairs } from './compare-pairs.js'

type Pair = [before: number, after: number]
/** Computed with SciPy 1.17: `wilcoxon` with continuity correction and normal tail, `binomtest` of those who changed. */
const rows: { values: Pair[]; signedRank: number; up: number; down: number; mcnemar: number }[] = JSON.parse(
  readFileSync(new URL('../../test/golden/pairs.json', import.meta.url), 'utf8'),
)
const pairsOf = (scale: Scale, values: readonly (readonly [unknown, unknown])[]) => {
  const series = seriesOf(scale, { locale: 'en', channel: 'web' })
  return { series: [series, series] as const, values }
}
const repeat = (times: number, pair: Pair): Pair[] => Array.from({ length: times }, () => pair)

describe('comparePairs', () => {
  it.each(rows)('agrees with SciPy on $values.length people', ({ values, signedRank, mcnemar }) => {
    const mean = comparePairs(ces2, 'mean', pairsOf(ces2, values))
    const own = values.reduce((sum, [before, after]) => sum + after - before, 0) / values.length
    expect(mean.change).toBeCloseTo(own, 12)
    expect(mean.tests[0]!.method).toBe('signed-rank')
    expect(mean.tests[0]!.p).toBeCloseTo(signedRank, 9)
    const share = comparePairs(ces2, 'top2of7', pairsOf(ces2, values))
    expect(share.tests[0]!.method).toBe('mcnemar')
    expect(share.tests[0]!.p).toBeCloseTo(mcnemar, 9)
    expect(mean.interval!.low).toBeLessThan(own)
    expect(mean.interval!.high).toBeGreaterThan(own)
    expect(comparePairs(ces2, 'net7', pairsOf(ces2, values)).tests).toEqual([])
  })

  it('sees what two groups would hide', () => {
    const values = [...repeat(20, [2, 3]), ...repeat(20, [6, 7]), ...repeat(5, [4, 4])]
    expect(comparePairs(ces2, 'mean', pairsOf(ces2, values))).toMatchObject({ arrow: 'easier', count: 45 })
    const harder = [...repeat(20, [2, 3]), ...repeat(20, [4, 5])]
    expect(comparePairs(ces1, 'mean', pairsOf(ces1, harder)).arrow).toBe('harder')
    expect(comparePairs(ces1, 'lowEffort', pairsOf(ces1, harder))).toMatchObject({ change: -50, arrow: 'harder' })
  })

  it('shows no arrow where most moved the other way, on few people, or while answers come in', () => {
    const odd = [...repeat(30, [7, 1]), ...repeat(70, [6, 7])]
    expect(comparePairs(ces2, 'mean', pairsOf(ces2, odd)).arrow).toBeNull()
    const few = pairsOf(ces2, repeat(20, [1, 7]))
    expect(comparePairs(ces2, 'mean', few)).toMatchObject({ arrow: null, warnings: ['directional'] })
    const many = pairsOf(ces2, repeat(60, [1, 7]))
    expect(comparePairs(ces2, 'mean', many, { filling: true })).toMatchObject({ tests: [], arrow: null })
  })

  it('leaves out pairs that are none, and hides few', () => {
    const values = [...repeat(4, [1, 2]), [0, 4], [1, '2'], [Number.NaN, 1], [8, 1]] as const
    expect(comparePairs(ces2, 'mean', pairsOf(ces2, values))).toMatchObject({
      count: null,
      change: null,
      rejected: 4,
      warnings: ['hidden'],
    })
    expect(comparePairs(ces2, 'top2of7', pairsOf(ces2, repeat(9, [3, 3]))).tests[0]!.p).toBe(1)
    expect(comparePairs(ces2, 'mean', pairsOf(ces2, repeat(9, [3, 3]))).tests[0]).toMatchObject({ p: null })
  })

  it('refuses unlike series', () => {
    const { series, values } = pairsOf(ces2, repeat(9, [3, 3]))
    const other = { ...series[0], locale: 'de' }
    expect(() => comparePairs(ces2, 'mean', { series: [series[0], other], values })).toThrow('locale')
    expect(comparePairs(ces2, 'mean', { series: [series[0], other], values }, { pool: ['locale'] }).warnings).toContain(
      'pooled:locale',
    )
    expect(() => comparePairs(ces1, 'mean', { series, values })).toThrow('`series` must be of scale "ces1@1"')
  })
})
