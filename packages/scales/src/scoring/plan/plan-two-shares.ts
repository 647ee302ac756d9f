import { EaseKitError } from '../../instrument/easekit-error.js'
import { Z95 } from '../distribution/normal.js'
import { ceiling, checkNumber } from './check-number.js'

/** The 0.8 quantile of the standard normal distribution: a power of 80 %. */
const Z80 = 0.8416212335729143

/**
 * Answers needed in each of two groups to tell two shares (in percent) apart with 80 % power at 5 %, two-sided:
 * ⌈[z √(2 p̄ (1 − p̄)) + z_β √(p₁ (1 − p₁) + p₂ (1 − p₂))]² / (p₁ − p₂)²⌉. Fleiss, Levin and Paik 2003.
 *
 * @throws EaseKitError for a share out of range, and for two equal ones
 */
export const planTwoShares = (first: number, second: number): number => {
  checkNumber('first', first, [0, 100])
  checkNumber('second', second, [0, 100])
  if (first === second) throw new EaseKitError(`\`second\` must differ from \`first\`, got ${second} for both`)
  const p1 = first / 100
  const p2 = second / 100
  const mean = (p1 + p2) / 2
  const reach = Z95 * Math.sqrt(2 * mean * (1 - mean)) + Z80 * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  return ceiling((reach / (p1 - p2)) ** 2)
}
