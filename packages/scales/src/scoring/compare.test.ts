import { describe, expect, it } from 'vitest'
import { ces1, ces2, nps } from '../index.js'
import { compare } from './compare.js'
import { describeChange } from './describe-change.js'
import { trend } from './trend.js'

const before = [0, 0, 100, 50, 50, 200, 100]
const after = [0, 0, 50, 50, 50, 230, 120]

describe('compare', () => {
  it('tests a share once', () => {
    const result = compare(ces2, 'top2of7', [
      [20, 20, 60, 50, 50, 200, 100],
      [20, 20, 40, 50, 40, 220, 110],
    ])
    expect(result.change).toBeCloseTo(6, 9)
    expect(result.tests.map(({ method }) => method)).toEqual(['n-1'])
    expect(result.tests[0]?.p).toBeCloseTo(0.049535, 6)
    expect(result.arrow).toBe('easier')
    expect(describeChange(result)).toBe('+6, easier')
  })

  it('tests a mean twice, and turns the words round where larger is harder', () => {
    const result = compare(ces1, 'mean', [
      [100, 300, 50, 50, 0],
      [50, 200, 150, 100, 0],
    ])
    expect(result.tests.map(({ method }) => method)).toEqual(['welch', 'mann-whitney'])
    expect(result.change).toBeGreaterThan(0)
    expect(result.arrow).toBe('harder')
    expect(result.tests[1]?.effect).toBeLessThan(0.5)
    expect(describeChange(result)).toBe('+0.5, harder')
    expect(
      compare(ces1, 'lowEffort', [
        [100, 300, 50, 50, 0],
        [50, 200, 150, 100, 0],
      ]).arrow,
    ).toBe('harder')
  })

  it('has no test for a net', () => {
    const result = compare(nps, 'nps', [
      [50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10],
      [10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50],
    ])
    expect(result).toMatchObject({ tests: [], arrow: null, unit: 'net-points' })
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

  it('is for shares only', () => {
    expect(() => trend(ces2, 'mean', rising)).toThrow(
      '`preset` must be a share that applies to scale "ces2", got "mean"',
    )
  })
})
