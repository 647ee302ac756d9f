import { incompleteBeta } from './incomplete-beta.js'
import { logBeta } from './log-beta.js'
import { normalQuantile, normalTail } from './normal.js'

// Beyond this the two distributions agree to the last bit of a double.
const NORMAL_FROM = 1e17

/** P(T > t) for Student's t with any df > 0, whole or not. Precise in the far tail. Abramowitz and Stegun 26.7.1. */
export const tTail = (t: number, df: number): number => {
  if (df >= NORMAL_FROM) return normalTail(t)
  if (t < 0) return 1 - tTail(-t, df)
  const ratio = (t / df) * t
  const y = ratio === Infinity ? 1 : ratio / (1 + ratio)
  return 0.5 * incompleteBeta(df / 2, 0.5, { x: 1 / (1 + ratio), y })
}

/** P(T ≤ t) for Student's t with any df > 0. */
export const tCdf = (t: number, df: number): number => tTail(-t, df)

/** The t with P(T ≤ t) = p, for p between 0 and 1 and any df > 0: Newton's method on ln P(T > t) over ln t, bracketed. */
export const tQuantile = (p: number, df: number): number => {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN
  if (p === 0.5) return 0
  if (p < 0.5) return -upperQuantile(p, df)
  return upperQuantile(1 - p, df)
}

const upperQuantile = (q: number, df: number): number => {
  if (df >= NORMAL_FROM) return -normalQuantile(q)
  const z = -normalQuantile(q)
  const logConstant = -logBeta(df / 2, 0.5) - 0.5 * Math.log(df)
  let low = -Infinity
  let high = Infinity
  let u = Math.log(z * (1 + (z * z + 1) / (4 * df)))
  for (let round = 0; round < 200; round++) {
    const t = Math.exp(u)
    const tail = tTail(t, df)
    if (tail > q) low = u
    else high = u
    const density = Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((t / df) * t))
    const next = u + ((Math.log(tail) - Math.log(q)) * tail) / (t * density)
    const inside = next > low && next < high
    const target = inside ? next : high === Infinity ? u + 1 : low === -Infinity ? u - 1 : (low + high) / 2
    if (Math.abs(target - u) <= 1e-16 * Math.max(1, Math.abs(u))) return Math.exp(target)
    if (target === u) break
    u = target
  }
  return Math.exp(u)
}
