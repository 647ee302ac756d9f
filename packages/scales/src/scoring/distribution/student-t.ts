import { incompleteBeta } from './incomplete-beta.js'
import { logBeta } from './log-beta.js'
import { normalQuantile, normalTail } from './normal.js'

const SQRT_PI = 1.772453850905516

/**
 * P(T > t) for many degrees of freedom, where the continued fraction of the incomplete beta function loses its digits:
 * the expansion of I_x(a, ½) around the incomplete gamma function, which is a normal tail for ½. DiDonato and Morris
 * 1992, *ACM TOMS* 18, section 9 (their BGRAT). Each term gains a factor of about 1 / df².
 */
const tailByExpansion = (logRatio: number, df: number): number => {
  const a = df / 2
  const b = 0.5
  const size = a - 0.25
  const u = size * logRatio
  const gauge = (Math.exp(-u) * Math.sqrt(u)) / SQRT_PI
  const weights = [1]
  let term = 2 * normalTail(Math.sqrt(2 * u))
  let sum = term
  let power = 1
  for (let n = 1; n <= 12; n++) {
    term = ((b + 2 * n - 2) * (b + 2 * n - 1) * term + gauge * (u + b + 2 * n - 1) * power) / (4 * size * size)
    power *= (logRatio / 2) ** 2
    let factorial = 1
    let weight = 0
    for (let m = 1; m < n; m++) {
      factorial *= 2 * m * (2 * m + 1)
      weight += ((m * b - n) / factorial) * (weights[n - m] ?? 0)
    }
    factorial *= 2 * n * (2 * n + 1)
    weights[n] = weight / n + (b - 1) / factorial
    sum += (weights[n] ?? 0) * term
  }
  return 0.5 * sum * Math.exp(Math.log(SQRT_PI) - logBeta(a, b) - 0.5 * Math.log(size))
}

/** P(T > t) for Student's t with any df > 0, whole or not. Precise in the far tail. Abramowitz and Stegun 26.7.1. */
export const tTail = (t: number, df: number): number => {
  if (t < 0) return 1 - tTail(-t, df)
  if (df === Infinity) return normalTail(t)
  const ratio = (t / df) * t
  if (df >= 30 && ratio < 1) return tailByExpansion(Math.log1p(ratio), df)
  // So far out that x = df ÷ t² underflows, the leading term is all there is, and logarithms carry it.
  if (ratio > 1e200) return Math.exp((df / 2) * (Math.log(df) - 2 * Math.log(t)) - logBeta(df / 2, 0.5)) / df
  return 0.5 * incompleteBeta(df / 2, 0.5, { x: 1 / (1 + ratio), y: ratio / (1 + ratio) })
}

/** P(T ≤ t) for Student's t with any df > 0. */
export const tCdf = (t: number, df: number): number => tTail(-t, df)

/** The t > 0 with P(T > t) = q < ½: Newton's method on ln P(T > t) over ln t, kept in a bracket. */
const upperQuantile = (q: number, df: number): number => {
  const z = -normalQuantile(q)
  if (df === Infinity) return z
  const logConstant = -logBeta(df / 2, 0.5) - 0.5 * Math.log(df)
  let low = -Infinity
  let high = Infinity
  let u = Math.log(z * (1 + (z * z + 1) / (4 * df)))
  for (let round = 0; round < 200; round++) {
    const t = Math.exp(u)
    const tail = tTail(t, df)
    if (tail > q) low = u
    else high = u
    const ratio = (t / df) * t
    const logRatio = ratio > 1e200 ? 2 * u - Math.log(df) : Math.log1p(ratio)
    // −d ln P(T > t) / d ln t, all in logarithms, since its parts may overflow.
    const slope = Math.exp(logConstant - ((df + 1) / 2) * logRatio + u - Math.log(tail))
    const step = Math.log(tail / q) / slope
    if (Math.abs(step) <= 1e-15) break
    const next = u + step
    const inside = next > low && next < high
    u = inside ? next : high === Infinity ? u + 1 : low === -Infinity ? u - 1 : (low + high) / 2
  }
  return Math.exp(u)
}

/** The t with P(T ≤ t) = p, for p between 0 and 1 and any df > 0. */
export const tQuantile = (p: number, df: number): number => {
  if (p === 0.5) return 0
  if (p > 0 && p < 0.5) return -upperQuantile(p, df)
  if (p > 0.5 && p < 1) return upperQuantile(1 - p, df)
  return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN
}
