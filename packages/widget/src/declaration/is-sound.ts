import type { Declaration } from './declaration.js'

/**
 * Whether a declaration can be started. Small rather than exact: it lets nothing through that could do harm. What it stops
 * is looked at again by `checkDeclared`, which is fetched only then, and in the debug mode, and says what is wrong.
 */
export function isSound({ v, project, endpoint, surveys, remote }: Declaration): boolean {
  try {
    return (
      v === 1 &&
      remote === undefined &&
      /^[\w-]{1,64}$/.test(project ?? ' ') &&
      /^https?:/.test(`${endpoint}`) &&
      surveys
        // What is no list has no such method, and what is nothing has no fields.
        .map(
          ({ id, scale, on, cancelOn = [] }) =>
            (on ?? []).map((one) => one.type) && (cancelOn as Partial<unknown[]>).map && scale && id,
        )
        .every((id, index, ids) => /^[\w.-]{1,64}$/.test(id || ' ') && ids.indexOf(id) === index)
    )
  } catch {
    return false
  }
}
