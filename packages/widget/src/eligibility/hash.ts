/**
 * A short digest of a text (32-bit FNV-1a, base 36), so that the ledger can recognise an order or chat without
 * keeping its id. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(36)
}
