/**
 * A short digest of a text (32-bit FNV-1a, base 36), so that the ledger can recognise an order or chat without
 * keeping its id. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash(text: string): string {
  let value = 0x811c9dc5
  for (const unit of text.split('')) value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193)
  return (value >>> 0).toString(36)
}
