import { logBeta } from './log-beta.js'

const TINY = 1e-300
const EPSILON = 1e-16
const LIMIT = 100_000

/** The continued fraction of Abramowitz and Stegun 26.5.8, evaluated by the modified Lentz method. */
const fraction = (a: number, b: number, x: number): number => {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < TINY ? TINY : d)
  let result = d
  for (let m = 1; m < LIMIT; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 + even * d
    d = 1 / (Math.abs(d) < TINY ? TINY : d)
    c = 1 + even / c
    c = Math.abs(c) < TINY ? TINY : c
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 + odd * d
    d = 1 / (Math.abs(d) < TINY ? TINY : d)
    c = 1 + odd / c
    c = Math.abs(c) < TINY ? TINY : c
    result *= d * c
    if (Math.abs(d * c - 1) <= EPSILON) break
  }
  return result
}

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0. Takes x together with y = 1 − x, so that neither end
 * loses digits. To 1e-9 for a and b up to ten million; about 1e-7 at a hundred million.
 */
export const incompleteBeta = (a: number, b: number, { x, y }: { readonly x: number; readonly y: number }): number => {
  if (x <= 0) return 0
  if (y <= 0) return 1
  const logX = x < 0.5 ? Math.log(x) : Math.log1p(-y)
  const logY = y < 0.5 ? Math.log(y) : Math.log1p(-x)
  const front = Math.exp(a * logX + b * logY - logBeta(a, b))
  // The fraction converges fast on this side of the mean; the other side is its mirror image.
  return x <= (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, y)) / b
}
