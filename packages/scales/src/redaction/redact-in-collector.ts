import { isCardNumber } from './is-card-number.js'

/** A text without e-mail addresses, phone and card numbers, and how many were taken out. */
export interface Redacted {
  readonly text: string
  readonly count: number
}

interface Pattern {
  readonly mark: string
  readonly find: RegExp
  readonly isMatch: (found: string) => boolean
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

// The order matters: a card number would otherwise pass for a long phone number. Quantifiers are bounded and the
// classes on both sides of a separator disjoint, so that no comment can make matching slow.
const patterns: readonly Pattern[] = [
  {
    mark: '[email]',
    find: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
    isMatch: () => true,
  },
  {
    mark: '[card]',
    find: /(?<!\d)\d(?:[ \u00a0\u202f.-]?\d){12,18}(?!\d)/g,
    isMatch: (found) => isCardNumber(digitsOf(found)),
  },
  {
    mark: '[phone]',
    find: /(?<![A-Za-z\d])\+?\(?\d(?:[ \u00a0\u202f()./-]{0,3}\d){6,16}(?!\d)/gu,
    isMatch: isPhone,
  },
]

/**
 * Takes e-mail addresses, phone numbers and card numbers (Luhn) out of a comment and leaves `[email]`, `[phone]` and
 * `[card]` in their place. Arabic-Indic, Persian, Devanagari and fullwidth forms count as well. The removed text is
 * not kept anywhere.
 */
export function redactInCollector(text: string): Redacted {
  const once = redactOnce(text)
  if (once.count === 0) return once
  // What is taken out may free what stood beside it: half of "+49 151 23 45a@b.example" went with the address.
  const rest = redactInCollector(once.text)
  return { text: rest.text, count: once.count + rest.count }
}

function redactOnce(text: string): Redacted {
  let current = text
  let count = 0
  for (const { mark, find, isMatch } of patterns) {
    let result = ''
    let end = 0
    for (const match of plain(current).matchAll(find)) {
      if (!isMatch(match[0])) continue
      result += current.slice(end, match.index) + mark
      end = match.index + match[0].length
      count += 1
    }
    current = result + current.slice(end)
  }
  return { text: current, count }
}

function isPhone(found: string): boolean {
  const digits = digitsOf(found)
  if (digits.length > 15) return false
  const isInternational = /^(?:\+|00)/.test(found.trim())
  if (isInternational) return digits.length >= 7
  const looksLikeDate = /^(?:(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)(?!\d)/.test(
    found,
  )
  return digits.length >= 9 && !looksLikeDate
}

// One UTF-16 unit for one UTF-16 unit, so that positions in the copy are positions in the original.
function plain(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660))
    })
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u3000\u2009]/g, ' ')
}
