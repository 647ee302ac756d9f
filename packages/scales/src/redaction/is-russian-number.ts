import { weigh } from './weigh.js'

/**
 * Whether a piece of text is a СНИЛС, the Russian number of an insured person: eleven digits, as in 112-233-445 95 or in one
 * piece, of which the last two check the others.
 */
export function isSnils(piece: string): boolean {
  if (!/^\d{3}([ -]?)\d{3}\1\d{3}[ -]?\d\d$/.test(piece)) return false
  const digits = piece.replace(/\D/g, '')
  // In one piece these are the phone numbers of Russia, of China and of all countries that put a 0 in front.
  if (/^(?:[78][34789]|0[1-9]|1[3-9]|0{9})/.test(digits) && piece === digits) return false
  return (weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9))
}

const innWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

/**
 * Whether a piece of text is an ИНН, the Russian number of a taxpayer: the code of a region and then, for a company, ten digits
 * in all with one check digit, for a person twelve with two.
 */
export function isInn(piece: string): boolean {
  // 0 in front of ten digits is a phone number's far more often than that of the first nine regions.
  if (!/^(?:(?!0|9[678])\d{10}|(?!00)\d{12})$/.test(piece)) return false
  const checks = piece.length === 10 ? [9] : [10, 11]
  return checks.every((at) => (weigh(piece, innWeights.slice(11 - at)) % 11) % 10 === Number(piece[at]))
}
