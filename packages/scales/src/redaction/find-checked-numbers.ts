import { findNumbers, type Surroundings } from './find-numbers.js'
import { isCardNumber } from './is-card-number.js'
import { isInn, isSnils } from './is-russian-number.js'
import { numberSearch } from './number-search.js'
import type { Span } from './span.js'

/** Card numbers, СНИЛС and ИНН of a plain text: those that their own digits prove. */
export function findCheckedNumbers(text: string): Span[] {
  return findNumbers(text, {
    ...numberSearch,
    identifiers: [
      { token: '[card]', is: (piece, around) => isWhole(piece, around) && isCardNumber(piece) },
      { token: '[snils]', is: (piece, around) => isWhole(piece, around) && !isCode(around) && isSnils(piece) },
      { token: '[inn]', is: (piece, around) => isWhole(piece, around) && !isCode(around) && isInn(piece) },
    ],
  })
}

/** Neither the rest of a longer number nor followed by the rest of a date, as the 12 behind a card is in 12/27. */
function isWhole(piece: string, { before, after }: Surroundings): boolean {
  return !/\d[.:-]?$/.test(before) && (/\d{4}$/.test(piece) || !/^[./:,-]\d/.test(after))
}

function isCode({ before }: Surroundings): boolean {
  return /[a-z_]$/i.test(before)
}
