/**
 * A copy, frozen through and through, of what holds nothing but plain values. By hand, as Chrome has `structuredClone`
 * only from 98 on.
 */
export const frozenCopy = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]))
  return Object.freeze(copy) as Value
}
