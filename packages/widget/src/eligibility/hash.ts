/** A short digest of a text (32 bits, base 36), so that the ledger can recognise an order or chat without its id. */
export function hash(text: string): string {
  let value = 7
  for (const unit of text.split('')) value = Math.imul(value, 31) + unit.charCodeAt(0)
  return (value >>> 0).toString(36)
}
