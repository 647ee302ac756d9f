/**
 * Whether a piece of text is an International Bank Account Number (ISO 13616): country, two check digits, 11 to 30 letters and
 * digits, alone or in groups, with a remainder of 1 by 97 (ISO 7064).
 */
export function isIban(piece: string): boolean {
  const [first = '', ...groups] = piece.split(/[ -]/)
  // A bank's code, right behind country and check digits, and some accounts have groups of letters; a word behind the account
  // is none.
  const account = first.length === 4 ? groups.slice(1) : groups
  if (account.some((group) => !/\d|^[A-Z]{4}$/.test(group))) return false
  const code = piece.replace(/[ -]/g, '').toLowerCase()
  if (!/^[a-z]{2}\d\d[a-z\d]{11,30}$/.test(code)) return false
  let remainder = 0
  for (const symbol of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(symbol, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}
