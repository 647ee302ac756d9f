import { readFileSync } from 'node:fs'
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import stdlibHypergeometricCdf from '@stdlib/stats-base-dists-hypergeometric-cdf'
import stdlibNormalCdf from '@stdlib/stats-base-dists-normal-cdf'
import stdlibNormalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import stdlibTCdf from '@stdlib/stats-base-dists-t-cdf'
import stdlibTQuantile from '@stdlib/stats-base-dists-t-quantile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaQuantile } from './beta-quantile.js'
import { hypergeometric } from './hypergeometric.js'
import { incompleteBeta } from './incomplete-beta.js'
import { normalCdf, normalQuantile, normalTail } from './normal.js'
import { tCdf, tQuantile, tTail } from './student-t.js'

const close = (got: number, want: number, unit = 1e-9) => {
  if (got === want) return
  expect(Math.abs(got - want) / Math.max(1, Math.abs(want))).toBeLessThanOrEqual(unit)
}
// Numbers below 1e-300 have too few bits left for a relative error.
const relative = (got: number, want: number, unit = 1e-9) => {
  expect(Math.abs(got - want)).toBeLessThanOrEqual(unit * Math.max(1e-300, Math.abs(want)))
}

const dfs = [0.1, 0.5, 1, 1.5, 2, 3, 4.7, 10, 29, 29.999, 30, 30.5, 99.5, 499, 1000, 12345.6, 1e5, 1e6, 9_999_999, 1e9]
const tails = [1e-12, 1e-9, 1e-5, 0.001, 0.01, 0.025, 0.1, 0.25, 0.4, 0.49, 0.51, 0.6, 0.9, 0.975, 0.999, 0.999999]

describe('normal', () => {
  it('agrees with the reference over its whole range', () => {
    for (let z = -38; z <= 38; z += 0.01) {
      close(normalCdf(z), stdlibNormalCdf(z, 0, 1))
      relative(normalTail(z), stdlibNormalCdf(-z, 0, 1))
    }
    for (const p of tails.filter((p) => p >= 1e-9)) relative(normalQuantile(p), stdlibNormalQuantile(p, 0, 1))
    // Further out the reference's quantile has six digits only; its distribution function has all of them.
    for (const p of [1e-300, 1e-100, 1e-20, 1e-12]) relative(stdlibNormalCdf(normalQuantile(p), 0, 1), p)
  })

  it('gives the constants of the field', () => {
    close(normalQuantile(0.975), 1.959963984540054, 1e-14)
    close(normalQuantile(0.8), 0.8416212335729143, 1e-14)
  })

  it('covers the ends', () => {
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity])
    expect(normalQuantile(-0.1)).toBeNaN()
    expect([normalCdf(-50), normalCdf(0), normalCdf(50)]).toEqual([0, 0.5, 1])
  })
})

describe('Student t', () => {
  it('agrees with the reference over its whole range', () => {
    for (const df of dfs)
      for (let t = -60; t <= 60; t += 0.37) {
        close(tCdf(t, df), stdlibTCdf(t, df))
        relative(tTail(t, df), stdlibTCdf(-t, df), 1e-8)
      }
  })

  it('has quantiles that agree with the reference', () => {
    for (const df of dfs.filter((df) => df >= 1))
      for (const p of tails) relative(tQuantile(p, df), stdlibTQuantile(p, df))
  })

  it('is its own inverse for any df', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 0.5 - 1e-6, noNaN: true }),
        fc.double({ min: 0.2, max: 1e15, noNaN: true }),
        (p, df) => relative(tCdf(tQuantile(p, df), df), p),
      ),
    )
  })

  // Computed to 40 digits; the reference library does not reach so far.
  it.each([
    [1.96, 1e12, 0.02499789514835908],
    [2.5, 1e15, 0.006209665325776215],
    [1.7320508, 9_999_999, 0.04163227442356137],
    [37, 1e15, 5.725571225211e-300],
  ])('gives P(T > %s) for %s degrees of freedom', (t, df, want) => relative(tTail(t, df), want, 1e-11))

  it('turns into the normal distribution', () => {
    relative(tTail(1.96, Infinity), normalTail(1.96))
    relative(tQuantile(0.975, Infinity), normalQuantile(0.975))
    relative(tQuantile(0.975, 1e17), normalQuantile(0.975))
  })

  it('covers the ends', () => {
    expect([0, 0.5, 1].map((p) => tQuantile(p, 3))).toEqual([-Infinity, 0, Infinity])
    expect(tQuantile(2, 3)).toBeNaN()
    relative(tQuantile(1e-150, 1), -1e150 / Math.PI)
    expect(tTail(1e300, 1)).toBeGreaterThan(0)
  })
})

describe('beta quantile', () => {
  it('agrees with the reference', () => {
    for (const a of [0.5, 1, 2, 7.5, 51, 301, 5000])
      for (const b of [0.5, 1, 3, 20, 201, 5000])
        for (const p of [0.001, 0.025, 0.3, 0.5, 0.975, 0.999])
          relative(betaQuantile(p, a, b), stdlibBetaQuantile(p, a, b))
  })
})

describe('hypergeometric', () => {
  it('agrees with the reference', () => {
    for (const [n1, n2, total] of [
      [10, 12, 7],
      [300, 5, 4],
      [40, 60, 95],
      [2000, 3000, 3],
    ] as const) {
      let sum = 0
      for (let x = Math.max(0, total - n2); x <= Math.min(n1, total); x++) {
        sum += hypergeometric(x, { n1, n2, total })
        close(sum, stdlibHypergeometricCdf(x, n1 + n2, n1, total))
      }
      close(sum, 1)
    }
  })
})

describe('incomplete beta', () => {
  /** Computed with SciPy 1.17: a, b, x and I_x(a, b). */
  const rows: [a: number, b: number, x: number, value: number][] = JSON.parse(
    readFileSync(new URL('../../../test/golden/incomplete-beta.json', import.meta.url), 'utf8'),
  )

  it('agrees with the reference to 1e-9 for arguments up to ten million', () => {
    for (const [a, b, x, value] of rows)
      expect(Math.abs(incompleteBeta(a, b, { x, y: 1 - x }) - value), `${a}, ${b}, ${x}`).toBeLessThanOrEqual(1e-9)
  })
})
