import { findAddresses } from './find-addresses.js'
import { findCheckedNumbers } from './find-checked-numbers.js'
import { findNumbers } from './find-numbers.js'
import { findPhoneNumbers } from './find-phone-numbers.js'
import { isIban } from './is-iban.js'
import type { Span } from './span.js'
import { toPlainText } from './to-plain-text.js'

/** A text without what identifies a person, and how many identifiers were taken out. */
export interface Redacted {
  readonly text: string
  readonly count: number
}

// What a check digit proves comes before what only looks like a phone number.
const finders: readonly ((text: string) => Span[])[] = [
  findAddresses,
  findAccounts,
  findCheckedNumbers,
  findPhoneNumbers,
]

// Where one stands right beside another, as in `400-000-000 36/3700 000000 00002`, only what is left of the text shows the first for
// what it is. So many in a row nobody writes; more of them must not cost more.
const rounds = 8

/**
 * Takes e-mail addresses, phone, card and account numbers (IBAN), СНИЛС and ИНН out of a comment, in digits of any script, and leaves
 * `[email]`, `[phone]`, `[card]`, `[iban]`, `[snils]` and `[inn]` in their place. All else stays as it was, unit by unit: dates, times,
 * prices, ranges, versions, order numbers. What was taken out is kept nowhere. The work grows with the length of the text and no
 * faster, whatever it holds.
 */
export function redact(text: string): Redacted {
  const plain = toPlainText(text)
  let rest = plain.text
  let spans: Span[] = []
  for (let round = 0; round < rounds; round++) {
    const before = spans.length
    for (const find of finders) {
      const found = find(rest)
      rest = blank(rest, found)
      spans = spans.concat(found)
    }
    if (spans.length === before) break
  }
  spans.sort((a, b) => a.from - b.from)
  let kept = ''
  let end = 0
  for (const { from, to, token } of spans) {
    kept += text.slice(end, plain.starts[from]) + token
    end = plain.ends[to - 1] ?? end
  }
  return { text: kept + text.slice(end), count: spans.length }
}

/** The text with NUL, which belongs to no identifier, in place of what was found, so that all positions stay. */
function blank(text: string, spans: readonly Span[]): string {
  let blanked = ''
  let end = 0
  for (const { from, to } of spans) {
    blanked += text.slice(end, from) + '\0'.repeat(to - from)
    end = to
  }
  return blanked + text.slice(end)
}

/** The International Bank Account Numbers of a plain text. */
function findAccounts(text: string): Span[] {
  return findNumbers(text, {
    start: /[a-z]{2}\d\d/gi,
    candidate: /^[a-z]{2}\d\d(?:[ -]?[a-z\d]){0,30}/i,
    symbols: [15, 34],
    identifiers: [{ token: '[iban]', is: (piece, { before }) => !/[a-z\d]$/i.test(before) && isIban(piece) }],
  })
}
