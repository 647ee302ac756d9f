import { HALF_LOG_2PI, logGamma, stirlingRemainder } from './log-gamma.js'

/**
 * ln B(a, b) for a, b > 0. For large arguments the leading terms of the three ln Γ are cancelled by hand, since each is
 * far larger than the result.
 */
export const logBeta = (a: number, b: number): number => {
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large)
  const sum = small + large
  const rest = stirlingRemainder(large) - stirlingRemainder(sum)
  const tail = Math.log1p(-small / sum)
  if (small < 10) return logGamma(small) + rest + small - small * Math.log(sum) + (large - 0.5) * tail
  return (
    HALF_LOG_2PI -
    0.5 * Math.log(large) +
    stirlingRemainder(small) +
    rest +
    (small - 0.5) * Math.log(small / sum) +
    large * tail
  )
}
