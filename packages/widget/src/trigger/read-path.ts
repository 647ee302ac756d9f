/**
 * Follows a dot path over own properties, at most eight steps; `undefined` where it leads nowhere.
 */
export function readPath(from: unknown, path: string): unknown {
  let value = from
  for (const step of path.split('.', 8)) {
    // Event details sit on the prototype as accessors, so own properties alone would not find `detail`.
    value = value == null ? undefined : (value as Record<string, unknown>)[step]
  }
  return value
}
