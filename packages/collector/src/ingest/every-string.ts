const deepest = 64

/**
 * Whether every string of a parsed JSON value (not the keys) passes a test; `false` as well when the value is nested so
 * deeply that walking it could exhaust the stack.
 */
export function everyString(value: unknown, passes: (text: string) => boolean, depth = 0): boolean {
  if (typeof value === 'string') return passes(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth === deepest) return false
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    if (!everyString(item, passes, depth + 1)) return false
  }
  return true
}
