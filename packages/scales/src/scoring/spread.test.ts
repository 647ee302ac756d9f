import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ces2 } from '../index.js'
import { quantile, standardDeviation, standardError } from './spread.js'

/** Computed with NumPy 2.4 (`averaged_inverted_cdf`) and SciPy 1.17 from single answers. */
const rows: { histogram: number[]; deviation: number; error: number; quantiles: [number, number][] }[] = JSON.parse(
  readFileSync(new URL('../../test/golden/spread.json', import.meta.url), 'utf8'),
)

describe.each(rows)('the spread of $histogram', ({ histogram, deviation, error, quantiles }) => {
  it('agrees with NumPy and SciPy', () => {
    expect(standardDeviation(ces2, histogram)).toBeCloseTo(deviation, 12)
    expect(standardError(ces2, histogram)).toBeCloseTo(error, 12)
    for (const [p, value] of quantiles) expect([p, quantile(ces2, histogram, p)]).toEqual([p, value])
  })
})

it('has no spread of too few, and refuses what is no share', () => {
  const one = [0, 0, 0, 0, 0, 0, 1]
  expect([standardDeviation(ces2, one), standardError(ces2, one), quantile(ces2, one, 0.5)]).toEqual([null, null, 7])
  expect(quantile(ces2, [0, 0, 0, 0, 0, 0, 0], 0.5)).toBeNull()
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => quantile(ces2, one, p)).toThrow('`p` must be from 0 to 1')
  expect(() => standardDeviation(ces2, [1, 2])).toThrow('`histogram`')
})

it('is in points, whatever the step', () => {
  const tens = { ...ces2, id: 'tens', min: 10, max: 70, step: 10, midpoint: 40 }
  expect(standardDeviation(tens, [4, 0, 0, 0, 0, 0, 4])).toBeCloseTo(30 * Math.sqrt(8 / 7), 12)
  expect(quantile(tens, [4, 0, 0, 0, 0, 0, 4], 0.5)).toBe(40)
})
