/** A copy of a text to look for identifiers in, and where each of its UTF-16 units stands in the original. */
export interface PlainText {
  readonly text: string
  /** For every unit of `text`, where its symbol begins in the original. */
  readonly starts: readonly number[]
  /** For every unit of `text`, where its symbol ends in the original. */
  readonly ends: readonly number[]
}

/**
 * Digits of any script as ASCII, full-width forms as plain ones, every space as a space and every dash as a hyphen, and
 * nothing that is invisible: numbers copied from an address book carry marks of direction, digits of emoji a keycap.
 */
export function toPlainText(original: string): PlainText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const symbol of original) {
    const plain = symbol < '\x7f' ? symbol : plainSymbol(symbol)
    text += plain
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at)
      ends.push(at + symbol.length)
    }
    at += symbol.length
  }
  return { text, starts, ends }
}

function plainSymbol(symbol: string): string {
  if (/\p{Cf}|\ufe0f|\u20e3/u.test(symbol)) return ''
  // The long vowel of Katakana is typed for a hyphen between digits.
  if (/[\p{Pd}\u2212\u30fc\uff70]/u.test(symbol)) return '-'
  const compatible = symbol.normalize('NFKC')
  // What has no single plain form, such as an ellipsis, is nothing that an identifier contains.
  if (compatible.length > symbol.length) return symbol
  return /\p{Nd}/u.test(compatible) ? String(digitOf(compatible)) : compatible
}

/** Digits stand in runs of ten that begin with zero, and outside of what NFKC has replaced no two runs touch. */
function digitOf(symbol: string): number {
  const code = symbol.codePointAt(0) ?? 0
  let digit = 0
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit++
  return digit
}
