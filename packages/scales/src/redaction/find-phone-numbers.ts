import { findNumbers, type Surroundings } from './find-numbers.js'
import { isInternationalPhone } from './is-international-phone.js'
import { isNationalPhone } from './is-national-phone.js'
import { numberSearch } from './number-search.js'
import type { Span } from './span.js'

/** The phone numbers of a plain text: with a country code, and without one in the groups that phone numbers are written in. */
export function findPhoneNumbers(text: string): Span[] {
  return findNumbers(text, { ...numberSearch, identifiers: [{ token: '[phone]', is: isPhoneNumber }] })
}

function isPhoneNumber(piece: string, around: Surroundings): boolean {
  const { before, after } = around
  // Part of a date, time, price, version or range.
  if (/\d[.,:/-]?$/.test(before) || /^[.,:/-]\d/.test(after)) return false
  if (piece[0] === '+') return isInternationalPhone(piece)
  return (isNationalPhone(piece) || isInternationalPhone(piece)) && !isCode(piece, around) && !isListed(piece, around)
}

/** An order number, an amount of money, or part of a link. */
function isCode(piece: string, { before, after }: Surroundings): boolean {
  const isMarked = !/\D/.test(piece) && /[#№] ?$/.test(before)
  return isMarked || /[a-z_]$|[a-z\d][/_=-]$|\p{Sc} ?$/iu.test(before) || /^ ?[\p{Sc}%]/u.test(after)
}

/** One of several numbers in a row, such as those of a lottery, of rooms or of prices. */
function isListed(piece: string, { before, after }: Surroundings): boolean {
  const groups = piece.match(/\d+/g) ?? []
  if (piece[0] === '0') {
    const pairs = [...before.matchAll(/\b\d\d[ .-]/g), ...after.matchAll(/[ .-]\d\d\b/g)]
    const isPadded =
      groups.length > 2 && groups.every((group) => group[0] === '0' && group.length === groups[0]?.length)
    return (
      isPadded ||
      (/^\d\d\D\d\d\D/.test(piece) && pairs.length > 1) ||
      (/^(?:00|\d{3} )/.test(piece) && /\d $/.test(before))
    )
  }
  if (groups.length < 2 || /[().]/.test(piece)) return false
  const isAmong = /^\d\d[\d ]+$/.test(piece) && (/\d\d $/.test(before) || /^ \d\d/.test(after))
  return isAmong || groups.every((group) => group.endsWith('0'))
}
