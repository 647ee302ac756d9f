/**
 * Follows a dot path, at most eight steps; `undefined` where it leads nowhere.
 */
export function readPath(from: unknown, path: string): unknown {
  // Event details sit on the prototype as accessors, so own properties alone would not find `detail`.
  return path.split('.', 8).reduce((value, step) => (value as Record<string, unknown> | undefined)?.[step], from)
}
