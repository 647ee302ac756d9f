/** The 0.975 quantile of the standard normal distribution: 95 %, two-sided. */
export const Z95 = 1.959963984540054

const SQRT_2PI = 2.5066282746310002

const density = (z: number): number => Math.exp(-0.5 * z * z) / SQRT_2PI

/** P(Z > z) for z ≥ 0: a series of positive terms near 0, Laplace's continued fraction further out (A&S 26.2.11, .14). */
const upperTail = (z: number): number => {
  if (z < 2.5) {
    let term = z
    let sum = z
    for (let k = 3; term > sum * 1e-17; k += 2) {
      term *= (z * z) / k
      sum += term
    }
    return 0.5 - density(z) * sum
  }
  let tail = z
  for (let k = 160; k >= 1; k--) tail = z + k / tail
  return density(z) / tail
}

/** P(Z ≤ z) of the standard normal distribution. */
export const normalCdf = (z: number): number => (z < 0 ? upperTail(-z) : 1 - upperTail(z))

/** P(Z > z) of the standard normal distribution, precise in the far tail. */
export const normalTail = (z: number): number => (z < 0 ? 1 - upperTail(-z) : upperTail(z))

/** The z with P(Z ≤ z) = p, for p between 0 and 1. */
export const normalQuantile = (p: number): number => {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN
  const q = Math.min(p, 1 - p)
  // Start from the rational approximation of Hastings (A&S 26.2.23, error below 4.5e-4), then Halley's method.
  const t = Math.sqrt(-2 * Math.log(q))
  let z = Math.max(
    0,
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))),
  )
  for (let round = 0; round < 3; round++) {
    const error = (upperTail(z) - q) / density(z)
    z += error / (1 + (z * error) / 2)
  }
  return p < 0.5 ? -z : z
}
