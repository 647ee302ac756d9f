/**
 * Follows a dot path, at most eight steps; `undefined` where it leads nowhere. Own properties and accessors of a class
 * count, such as the `detail` of an event or the `dataset` of an element; what every object inherits does not.
 */
export function readPath(from: unknown, path: string): unknown {
  return path.split('.', 8).reduce((value, step) => {
    if (value === null || value === undefined || step in {}) return undefined
    return (value as Record<string, unknown>)[step]
  }, from)
}
