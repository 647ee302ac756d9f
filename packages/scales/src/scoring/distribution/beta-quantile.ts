import { incompleteBeta } from './incomplete-beta.js'

/** The x with I_x(a, b) = p, for p between 0 and 1, by bisection on the logit: slow, sure, and asked for seldom. */
export const betaQuantile = (p: number, a: number, b: number): number => {
  let low = -745
  let high = 745
  for (let round = 0; round < 120 && high - low > 1e-16 * Math.max(Math.abs(low), Math.abs(high)); round++) {
    const middle = (low + high) / 2
    const x = 1 / (1 + Math.exp(-middle))
    if (incompleteBeta(a, b, { x, y: 1 / (1 + Math.exp(middle)) }) < p) low = middle
    else high = middle
  }
  return 1 / (1 + Math.exp(-(low + high) / 2))
}
