/** A short digest of a text (32 bits, base 36), so that the ledger can recognise an order or chat without its id. */
export function digest(text: string): string {
  const bits = text.split('').reduce((value, unit) => Math.imul(value, 31) + unit.charCodeAt(0), 7)
  return (bits >>> 0).toString(36)
}
