/**
 * An amount as a page shows it, in the way of whichever country. Without the decimal separator, `1.234` may be a bit more than
 * one or more than a thousand, and is no amount.
 *
 * @param decimal the separator, where it is known
 */
export function readAmount(text: string, decimal?: string): number | undefined {
  const digits = text.replace(/[^\d.,]/g, '')
  if (!/\d/.test(digits)) return undefined
  if (decimal) {
    const [whole = '', part = '', ...more] = digits.split(decimal)
    return more[0] === undefined ? Number(`${whole.replace(/\D/g, '')}.${part.replace(/\D/g, '') || 0}`) : undefined
  }
  const [, whole = '', thousands, separator, part = '0'] =
    /^(\d+|\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/.exec(digits) ?? []
  const isPlain =
    whole !== '' && (!thousands || (separator ? separator !== thousands : whole.split(thousands).length > 2))
  return isPlain ? Number(`${whole.replace(/\D/g, '')}.${part}`) : undefined
}
