import { EaseKitError } from '../../instrument/easekit-error.js'
import { Z95 } from '../distribution/normal.js'
import { checkNumber } from './check-number.js'
import { fewest } from './fewest.js'
import { powerOfShares } from './power-of-shares.js'

/** The 0.8 quantile of the standard normal distribution: a power of 80 %. */
const Z80 = 0.8416212335729143
/** An arrow needs this many answers on either side. */
const LEAST = 30
/** From here on the formula is precise, and adding up all outcomes would take long. */
const MANY = 5000

/**
 * Answers needed in each of two groups to see an arrow between two shares (in percent) in 80 of 100 cases, by the rule of
 * `compare`: 30 at least. Exact up to 5,000 a group, and beyond that ⌈[z √(2 p̄ (1 − p̄)) + z_β √(p₁ (1 − p₁) + p₂ (1 −
 * p₂))]² / (p₁ − p₂)²⌉ (Fleiss, Levin and Paik 2003).
 *
 * @throws EaseKitError for a share out of range, and for two equal ones
 */
export const planTwoShares = (first: number, second: number): number => {
  checkNumber('first', first, [0, 100])
  checkNumber('second', second, [0, 100])
  if (first === second) throw new EaseKitError(`\`second\` must differ from \`first\`, got ${second} for both`)
  const [p1, p2] = [first / 100, second / 100]
  const mean = (p1 + p2) / 2
  const reach = Z95 * Math.sqrt(2 * mean * (1 - mean)) + Z80 * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  const byFormula = (reach / (p1 - p2)) ** 2
  if (byFormula > MANY) return Math.ceil(byFormula - 1e-6)
  return fewest(LEAST, (count) => powerOfShares(count, p1, p2) >= 0.8)
}
