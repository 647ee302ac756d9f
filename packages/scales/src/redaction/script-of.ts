/** Latin, scripts that set no spaces between words, and all others: what tells where an address ends in a sentence. */
export type Script = 'latin' | 'unspaced' | 'spaced'

/** The script of a letter or a mark of one, and undefined for digits and all else, which go with any. */
export function scriptOf(symbol: string): Script | undefined {
  if (!/\p{L}/u.test(symbol)) return undefined
  if (/\p{sc=Latn}/u.test(symbol)) return 'latin'
  return /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u.test(symbol)
    ? 'unspaced'
    : 'spaced'
}
