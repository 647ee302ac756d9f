const deepest = 64

/**
 * A copy of a parsed JSON value with every string (not the keys) passed through `change`; `undefined` when the value
 * is nested so deeply that walking it could exhaust the stack.
 */
export function mapStrings(
  value: unknown,
  change: (text: string) => string,
  depth = 0,
): { value: unknown } | undefined {
  if (typeof value === 'string') return { value: change(value) }
  if (typeof value !== 'object' || value === null) return { value }
  if (depth === deepest) return undefined
  const isList = Array.isArray(value)
  const entries: [string, unknown][] = []
  for (const [key, item] of Object.entries(value)) {
    const mapped = mapStrings(item, change, depth + 1)
    if (!mapped) return undefined
    entries.push([key, mapped.value])
  }
  // fromEntries defines own properties, so a key named __proto__ stays data.
  return { value: isList ? entries.map(([, item]) => item) : Object.fromEntries(entries) }
}
