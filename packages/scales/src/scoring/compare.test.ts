import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labelled, periods } from '../../test/labelled.js'
import { binary, ces1, ces2, ease5, nps, type Scale, seriesOf } from '../index.js'
import { type CompareOptions, compare as compareParts } from './compare.js'
import { describeChange } from './describe-change.js'
import type { Histogram } from './histogram.js'
import { type TrendOptions, trend as trendOfParts } from './trend.js'

const compare = (scale: Scale, preset: string, pair: readonly [Histogram, Histogram], options?: CompareOptions) =>
  compareParts(scale, preset, periods(scale, pair), options)
const trend = (scale: Scale, preset: string, bars: readonly Histogram[], options?: TrendOptions) =>
  trendOfParts(
    scale,
    preset,
    bars.map((histogram) => labelled(scale, histogram)),
    options,
  )

const scales: Record<string, Scale> = { binary, ces1, ces2, nps }
/** Computed with SciPy 1.17: the definition of the interval, and its p by Brent's method. */
const differences: {
  scale: string
  preset: string
  before: number[]
  after: number[]
  interval: [number, number]
  p: number
}[] = JSON.parse(readFileSync(new URL('../../test/golden/differences.json', import.meta.url), 'utf8'))

const before = [0, 0, 100, 50, 50, 200, 100]
const after = [0, 0, 50, 50, 50, 230, 120]

describe('compare', () => {
  it('tests a share by its interval and by N − 1', () => {
    const result = compare(ces2, 'top2of7', [
      [20, 20, 60, 50, 50, 200, 100],
      [20, 20, 40, 50, 40, 220, 110],
    ])
    expect(result.change).toBeCloseTo(6, 9)
    expect(result.tests.map(({ method }) => method)).toEqual(['square-and-add', 'n-1'])
    expect(result.tests[1]?.p).toBeCloseTo(0.049535, 6)
    expect(result.interval!.low).toBeCloseTo(0.006234, 6)
    expect(describeChange(result)).toBe('+6, easier')
  })

  it('tests a mean thrice, and turns the words round where larger is harder', () => {
    const result = compare(ces1, 'mean', [
      [100, 300, 50, 50, 0],
      [50, 200, 150, 100, 0],
    ])
    expect(result.tests.map(({ method }) => method)).toEqual(['square-and-add', 'welch', 'mann-whitney'])
    expect(result.change).toBeGreaterThan(0)
    expect(result.arrow).toBe('harder')
    expect(result.tests[2]?.effect).toBeLessThan(0.5)
    expect(describeChange(result)).toBe('+0.5, harder')
    expect(
      compare(ces1, 'lowEffort', [
        [100, 300, 50, 50, 0],
        [50, 200, 150, 100, 0],
      ]).arrow,
    ).toBe('harder')
  })

  it('tests a net by its interval', () => {
    const result = compare(nps, 'nps', [
      [50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10],
      [10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50],
    ])
    expect(result).toMatchObject({ arrow: 'more likely to recommend', unit: 'net-points' })
    expect(result.tests.map(({ method }) => method)).toEqual(['square-and-add'])
    expect(result.interval!.low).toBeGreaterThan(100)
    expect(describeChange(result)).toBe('+133.3, more likely to recommend')
  })

  it('shows no arrow on fewer than 30 answers, noise, or an open window', () => {
    const small = compare(ces2, 'mean', [
      [9, 0, 0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 0, 8],
    ])
    expect(small.tests[0]?.p).toBeLessThan(0.05)
    expect(small).toMatchObject({ arrow: null, warnings: ['directional'] })
    expect(compare(ces2, 'mean', [before, before]).arrow).toBeNull()
    expect(describeChange(compare(ces2, 'mean', [before, before]))).toBe('no change')
    const open = compare(ces2, 'mean', [before, after], { filling: true })
    expect(open).toMatchObject({ tests: [], arrow: null, warnings: ['filling'] })
    expect(open.after.warnings).toContain('filling')
    expect(open.before.warnings).not.toContain('filling')
  })

  it('gives nothing away of a hidden period', () => {
    const result = compare(ces2, 'mean', [[0, 0, 0, 0, 0, 0, 4], after])
    expect(result).toMatchObject({ change: null, tests: [], arrow: null, warnings: ['hidden'] })
    expect(describeChange(result)).toBeNull()
  })

  it('says that people were not independent', () => {
    expect(compare(ces2, 'mean', [before, after], { paired: true, clustered: true }).warnings).toEqual([
      'paired',
      'clustered',
    ])
  })

  it('refuses a preset of another instrument', () => {
    expect(() => compare(ces2, 'nps', [before, after])).toThrow('`preset` must apply to scale "ces2", got "nps"')
  })
})

describe('an arrow', () => {
  const bars = (counts: Record<number, number>) => [1, 2, 3, 4, 5, 6, 7].map((point) => counts[point] ?? 0)

  it('stands for a change that is certain even where nothing varies', () => {
    expect(compare(ces2, 'mean', [bars({ 6: 500 }), bars({ 7: 500 })]).arrow).toBe('easier')
  })

  it('is not shown where mean and ranks point to different sides; words say what happened', () => {
    const result = compare(ces2, 'mean', [bars({ 6: 100 }), bars({ 1: 30, 7: 70 })])
    expect(result.interval!.high).toBeLessThan(0)
    expect(result).toMatchObject({ arrow: null, shift: 'easier' })
    expect(describeChange(result)).toBe('-0.8, harder; answers as a whole shifted: easier')
  })

  it('is not shown for a change of distribution without one of the mean', () => {
    const result = compare(ces2, 'mean', [bars({ 4: 300 }), bars({ 1: 50, 5: 150, 4: 100 })])
    expect(result).toMatchObject({ change: 0, arrow: null, shift: 'easier' })
    expect(describeChange(result)).toBe('no change; answers as a whole shifted: easier')
    expect(
      compare(ces1, 'mean', [
        [0, 0, 300, 0, 0],
        [0, 200, 0, 0, 100],
      ]).shift,
    ).toBe('easier')
  })
})

it.each(differences)('gives for $scale $preset the interval and p of SciPy', ({ scale: id, ...row }) => {
  const result = compare(scales[id]!, row.preset, [row.before, row.after])
  expect(result.interval!.low).toBeCloseTo(row.interval[0], 7)
  expect(result.interval!.high).toBeCloseTo(row.interval[1], 7)
  expect(Math.abs(result.tests[0]!.p! / row.p - 1)).toBeLessThan(1e-6)
})

describe('series', () => {
  const part = (scale: Scale, histogram: Histogram, locale = 'en') => ({
    series: seriesOf(scale, { locale, channel: 'web' }),
    histogram,
  })
  const five = [0, 0, 0, 20, 30]

  it('of unlike instruments, versions, ladders and points are refused', () => {
    const effort = part(ces1, five)
    const ease = part(ease5, five)
    expect(() => compareParts(ces1, 'mean', [effort, ease])).toThrow(
      '`series` must be of scale "ces1@1", but part 2 differs in scale, direction, labels',
    )
    const newer = { ...effort, series: { ...effort.series, scale: 'ces1@2' } }
    expect(() => compareParts(ces1, 'mean', [effort, newer])).toThrow('part 2 differs in scale')
    const ladder = { ...effort, series: { ...effort.series, labels: 'a b c d e' } }
    expect(() => compareParts(ces1, 'mean', [ladder, effort])).toThrow('part 1 differs in labels')
    expect(() => compareParts(ces1, 'mean', [effort, { ...effort, histogram: [0, 0, 0, 20, 30, 0] }])).toThrow(
      '`histogram` must have one bar per point (5), got 6',
    )
    expect(() => compareParts(ces1, 'mean', [effort, { histogram: five } as never])).toThrow('`series` of part 2')
    const forced = { ...effort, series: { ...effort.series, required: true } }
    expect(() => compareParts(ces1, 'mean', [effort, forced])).toThrow('differs from the first in required')
  })

  it('of unlike words and languages are pooled on request only, and the figures say so', () => {
    const english = part(ces1, five)
    const german = part(ces1, five, 'de')
    const worded = { ...english, series: { ...english.series, wording: 'issue@2' } }
    expect(() => compareParts(ces1, 'mean', [english, german])).toThrow(
      '`series` must be alike, but part 2 differs from the first in locale, which can be pooled on request',
    )
    expect(() => compareParts(ces1, 'mean', [english, worded])).toThrow('wording, which can be pooled on request')
    expect(() => trendOfParts(ces1, 'lowEffort', [english, english, german])).toThrow('part 3')
    const pooled = compareParts(ces1, 'mean', [english, german], { pool: ['locale'] })
    expect(pooled.after.warnings).toContain('pooled:locale')
  })

  it('may leave the labels of a known scale out', () => {
    const { labels: _, ...terse } = part(ces1, five).series
    expect(compareParts(ces1, 'mean', [part(ces1, five), { series: terse, histogram: five }]).change).toBe(0)
  })
})

describe('trend', () => {
  const rising = [10, 20, 30, 40].map((yes) => [0, 0, 0, 0, 60 - yes, yes, 0])

  it('finds a trend towards the easy end', () => {
    const result = trend(ces2, 'top2of7', rising)
    expect(result.arrow).toBe('easier')
    expect(result.test?.method).toBe('cochran-armitage')
    expect(trend(ces2, 'top2of7', [...rising].reverse()).arrow).toBe('harder')
    expect(
      trend(
        ces1,
        'lowEffort',
        rising.map((bars) => [bars[4]!, 0, bars[5]!, 0, 0]),
      ).arrow,
    ).toBe('harder')
  })

  it('needs three periods that may be shown, and a finished last one', () => {
    expect(trend(ces2, 'top2of7', rising.slice(0, 2)).test).toBeNull()
    expect(trend(ces2, 'top2of7', [...rising.slice(0, 2), [0, 0, 0, 0, 0, 0, 3]]).test).toBeNull()
    const open = trend(ces2, 'top2of7', rising, { filling: true })
    expect(open).toMatchObject({ test: null, arrow: null, warnings: ['filling'] })
    expect(open.figures.map(({ warnings }) => warnings.includes('filling'))).toEqual([false, false, false, true])
  })

  it('shows no arrow on directional figures', () => {
    const small = trend(ces2, 'top2of7', [...rising, [0, 0, 0, 0, 0, 9, 0]])
    expect(small.test?.p).toBeLessThan(0.05)
    expect(small).toMatchObject({ arrow: null, warnings: ['directional'] })
  })

  it('shows no arrow where the last period lies on the other side of the first', () => {
    const period = (yes: number, count: number) => [0, 0, 0, 0, count - yes, yes, 0]
    const result = trend(ces2, 'top2of7', [period(500, 1000), period(900, 1000), period(13, 30)])
    expect(result.test?.p).toBeLessThan(0.05)
    expect(result.test?.statistic).toBeGreaterThan(0)
    expect(result.arrow).toBeNull()
  })

  it('shows no arrow on fewer than five answers of the rarer kind', () => {
    const period = (no: number, count: number) => [0, 0, 0, 0, no, count - no, 0]
    const few = trend(ces2, 'top2of7', [period(0, 30), period(0, 300), period(2, 30)])
    expect(few.test?.p).toBeLessThan(0.05)
    expect(few).toMatchObject({ arrow: null, warnings: ['small-sample'] })
    expect(trend(ces2, 'top2of7', [period(0, 30), period(0, 300), period(6, 30)]).arrow).toBe('harder')
  })

  it('is for shares only', () => {
    expect(() => trend(ces2, 'mean', rising)).toThrow(
      '`preset` must be a share that applies to scale "ces2", got "mean"',
    )
  })
})
